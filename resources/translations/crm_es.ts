<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutExport</name>
    <message>
        <source>Include what you noted about where {name} stands?</source>
        <translation>¿Incluir lo que anotó sobre la postura de {name}?</translation>
    </message>
    <message>
        <source>Stance, influence and relationship on stakeholder maps are data about the person. Somebody who asks for all their data has a right to them too.</source>
        <translation>La postura, la influencia y la relación en los mapas de interlocutores son datos sobre la persona. Quien pide todos sus datos también tiene derecho a ellos.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export all about this person</source>
        <translation>Exportar todo sobre esta persona</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Mentions elsewhere</source>
        <translation>Menciones en otros textos</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All about {name} is in {file}.</source>
        <translation>Todo sobre {name} está en {file}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>AccountPlan</name>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Plan de cuenta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Needs and what meets them</source>
        <translation>Necesidades y qué las cubre</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>a {day}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation>Qué la cubre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What they could also buy</source>
        <translation>Qué más podrían comprar</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>alcanzado el {day}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>cubierta el {day}</translation>
    </message>
    <message>
        <source>decides: {names}</source>
        <translation>decide: {names}</translation>
    </message>
    <message>
        <source>decider unknown</source>
        <translation>no se sabe quién decide</translation>
    </message>
    <message>
        <source>{met} of {people} met</source>
        <translation>{met} de {people} visitados</translation>
    </message>
    <message>
        <source>coach: {names}</source>
        <translation>aliado interno: {names}</translation>
    </message>
    <message>
        <source>no coach</source>
        <translation>sin aliado interno</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>Qué ganan ellos</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>Qué ganamos nosotros</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the latest change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find customers, people, deals, notes and commands</source>
        <translation>Buscar clientes, personas, oportunidades, notas y comandos</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Type in one line what was done or is planned</source>
        <translation>Escribir en una línea lo que se hizo o está previsto</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Add a firm</source>
        <translation>Añadir una empresa</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Add a person to the customer that is open</source>
        <translation>Añadir una persona al cliente abierto</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Registrar una actividad</translation>
    </message>
    <message>
        <source>Note a call, visit, meeting or mail</source>
        <translation>Anotar una llamada, visita, reunión o correo</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Add a deal to the customer that is open</source>
        <translation>Añadir una oportunidad al cliente abierto</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Add an order of the customer that is open</source>
        <translation>Añadir un pedido del cliente abierto</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nueva promesa</translation>
    </message>
    <message>
        <source>Note what you promised the customer that is open</source>
        <translation>Anotar lo prometido al cliente abierto</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Nueva reclamación</translation>
    </message>
    <message>
        <source>Note what the customer that is open complains about</source>
        <translation>Anotar de qué se queja el cliente abierto</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nueva necesidad</translation>
    </message>
    <message>
        <source>Note what the customer that is open wants or suffers from</source>
        <translation>Anotar qué desea o qué le preocupa al cliente abierto</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Add something you sell</source>
        <translation>Añadir algo que se vende</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Bring in customers, people, orders, deals or a calendar</source>
        <translation>Traer clientes, personas, pedidos, oportunidades o un calendario</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <source>See what came in, mend refused rows, undo an import</source>
        <translation>Ver qué entró, corregir filas rechazadas, deshacer una importación</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Exportar datos…</translation>
    </message>
    <message>
        <source>Write what the list shows, or everything, to a file</source>
        <translation>Guardar en un archivo lo que muestra la lista, o todo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print what is shown, or save it as a PDF</source>
        <translation>Imprimir lo que se muestra o guardarlo como PDF</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Put the whole file into one archive, to keep or to move</source>
        <translation>Reunir todo el archivo en una copia, para guardarla o trasladarla</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Make a new file of an archive that was exported</source>
        <translation>Crear un archivo nuevo a partir de una copia exportada</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file…</source>
        <translation>Guardar la agenda como archivo de calendario…</translation>
    </message>
    <message>
        <source>Write all that is planned to a file other calendars read</source>
        <translation>Escribir todo lo planificado en un archivo que leen otros calendarios</translation>
    </message>
    <message>
        <source>Review tiers and classes…</source>
        <translation>Revisar niveles y clases…</translation>
    </message>
    <message>
        <source>See which customers should have another tier or class</source>
        <translation>Ver qué clientes deberían tener otro nivel u otra clase</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>Registros fusionados…</translation>
    </message>
    <message>
        <source>See what was merged, and take it apart again</source>
        <translation>Ver lo que se fusionó y volver a separarlo</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Look for customers and people that are in the file twice</source>
        <translation>Buscar clientes y personas que están dos veces en el archivo</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Open another file of customers</source>
        <translation>Abrir otro archivo de clientes</translation>
    </message>
    <message>
        <source>My own customers</source>
        <translation>Mis propios clientes</translation>
    </message>
    <message>
        <source>Open the file of your own customers, or begin it</source>
        <translation>Abrir el archivo de los clientes propios o empezarlo</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Try everything on a made-up firm in a file of its own</source>
        <translation>Probarlo todo con una empresa ficticia en un archivo aparte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Everything is saved as you go</source>
        <translation>Todo se guarda al instante</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Show which keys do what</source>
        <translation>Mostrar qué hace cada tecla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Modificar lo seleccionado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what is selected; this can be undone</source>
        <translation>Eliminar lo seleccionado; se puede deshacer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Make one of the selected records</source>
        <translation>Convertir los registros seleccionados en uno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar las filas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation>Copiar sin encabezados</translation>
    </message>
    <message>
        <source>Copy the selected rows without the titles of the columns</source>
        <translation>Copiar las filas seleccionadas sin los títulos de las columnas</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Crear un filtro…</translation>
    </message>
    <message>
        <source>Combine conditions on any fields with and / or</source>
        <translation>Combinar condiciones sobre cualquier campo con y / o</translation>
    </message>
    <message>
        <source>Manage tags…</source>
        <translation>Gestionar etiquetas…</translation>
    </message>
    <message>
        <source>Rename, merge and take away tags of the whole firm</source>
        <translation>Renombrar, unir y quitar etiquetas de toda la empresa</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Elegir y ordenar las columnas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some customers</source>
        <translation>Mostrar solo algunos clientes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save what is shown as a picture or a table</source>
        <translation>Guardar lo mostrado como imagen o tabla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show what wants doing today</source>
        <translation>Mostrar lo que hay que hacer hoy</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Mostrar los clientes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Show the deals by the customer&apos;s buying stage</source>
        <translation>Ver las oportunidades según la etapa de compra del cliente</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Show what the numbers say</source>
        <translation>Mostrar qué dicen los números</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language, looks and the lists of this firm</source>
        <translation>Idioma, aspecto y listas de esta empresa</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc again to give it up.</source>
        <translation>Esto no está guardado. Pulsar Esc otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Quién lo inició</translation>
    </message>
    <message>
        <source>on the clock of {place}</source>
        <translation>hora de {place}</translation>
    </message>
    <message>
        <source>After: {activity}</source>
        <translation>Sigue a: {activity}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De nosotros</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give this up (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>{name} does not want to be contacted.</source>
        <translation>{name} no quiere que se le contacte.</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted.</source>
        <translation>Este cliente no quiere que se le contacte.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Esta y todas las siguientes</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What we said we would do</source>
        <translation>A qué nos comprometimos</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>Prometido para cuándo</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Tipo de próximo paso</translation>
    </message>
    <message>
        <source>Next step: due</source>
        <translation>Próximo paso: fecha</translation>
    </message>
    <message>
        <source>Who of ours takes part</source>
        <translation>Quién de los nuestros participa</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Signs of interest</source>
        <translation>Señales de interés</translation>
    </message>
</context>
<context>
    <name>AddChart</name>
    <message>
        <source>Add chart</source>
        <translation>Añadir gráfico</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>on this board</source>
        <translation>en este tablero</translation>
    </message>
</context>
<context>
    <name>AddressCards</name>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>Guardar como vCard</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>AddressesSection</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Aún no hay dirección.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>AgendaKeys</name>
    <message>
        <source>Go from line to line, from section to section</source>
        <translation>Ir de línea en línea y de sección en sección</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Do what the line offers</source>
        <translation>Hacer lo que ofrece la línea</translation>
    </message>
    <message>
        <source>Put the line off</source>
        <translation>Aplazar la línea</translation>
    </message>
    <message>
        <source>Read the visit brief</source>
        <translation>Leer la ficha de visita</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Promises you made</source>
        <translation>Sus promesas</translation>
    </message>
    <message>
        <source>Visits and calls</source>
        <translation>Visitas y llamadas</translation>
    </message>
    <message>
        <source>Customers slipping away</source>
        <translation>Clientes que se alejan</translation>
    </message>
    <message>
        <source>Deals gone quiet</source>
        <translation>Oportunidades en silencio</translation>
    </message>
    <message>
        <source>Complaints open</source>
        <translation>Reclamaciones abiertas</translation>
    </message>
    <message>
        <source>Tiers and classes to review</source>
        <translation>Niveles y clases por revisar</translation>
    </message>
    <message>
        <source>Information to renew</source>
        <translation>Información por renovar</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Días señalados</translation>
    </message>
    <message>
        <source>No promise is due. What you promise will stand here until it is kept.</source>
        <translation>No vence ninguna promesa. Lo que prometa estará aquí hasta que se cumpla.</translation>
    </message>
    <message>
        <source>Nothing is planned. Visits and calls you plan for the day stand here.</source>
        <translation>No hay nada previsto. Aquí estarán las visitas y llamadas planificadas para el día.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) and call(s)</source>
        <translation>
            <numerusform>%n visita o llamada</numerusform>
            <numerusform>%n visitas y llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) slipping away</source>
        <translation>
            <numerusform>%n cliente que se aleja</numerusform>
            <numerusform>%n clientes que se alejan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet deal(s)</source>
        <translation>
            <numerusform>%n oportunidad en silencio</numerusform>
            <numerusform>%n oportunidades en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n reclamación abierta</numerusform>
            <numerusform>%n reclamaciones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier or class move(s)</source>
        <translation>
            <numerusform>%n cambio de nivel o clase</numerusform>
            <numerusform>%n cambios de nivel o clase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to ask again</source>
        <translation>
            <numerusform>%n cliente al que volver a preguntar</numerusform>
            <numerusform>%n clientes a los que volver a preguntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n cumpleaños</numerusform>
            <numerusform>%n cumpleaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that matter</source>
        <translation>
            <numerusform>%n día señalado</numerusform>
            <numerusform>%n días señalados</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planificar…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>Resuelta…</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue igual</translation>
    </message>
    <message>
        <source>Greet…</source>
        <translation>Felicitar…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>not touched since they were entered</source>
        <translation>sin contacto desde que se registró</translation>
    </message>
    <message numerus="yes">
        <source>no touch for %n day(s)</source>
        <translation>
            <numerusform>%n día sin contacto</numerusform>
            <numerusform>%n días sin contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday of {person}</source>
        <translation>cumpleaños de {person}</translation>
    </message>
    <message>
        <source>Ask how it is going: {deal}</source>
        <translation>Preguntar cómo va: {deal}</translation>
    </message>
    <message>
        <source>Birthday greetings to {person}</source>
        <translation>Felicitar a {person} por su cumpleaños</translation>
    </message>
    <message>
        <source>Congratulations: {day}</source>
        <translation>Enhorabuena: {day}</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>sin fecha acordada</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>prometido el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>its time has passed</source>
        <translation>su hora ya pasó</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>previsto cada día</numerusform>
            <numerusform>previsto cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in open deals</source>
        <translation>{amount} en oportunidades</translation>
    </message>
    <message>
        <source>planned: {activity}</source>
        <translation>previsto: {activity}</translation>
    </message>
    <message numerus="yes">
        <source>they are choosing, and no touch for %n day(s)</source>
        <translation>
            <numerusform>están eligiendo, y %n día sin contacto</numerusform>
            <numerusform>están eligiendo, y %n días sin contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>first reply {time} late</source>
        <translation>primera respuesta con {time} de retraso</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>first reply within {time}</source>
        <translation>primera respuesta en {time}</translation>
    </message>
    <message>
        <source>to be solved within {time}</source>
        <translation>por resolver en {time}</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>objetivo {time}</translation>
    </message>
    <message>
        <source>target {time} of work</source>
        <translation>objetivo {time} laborables</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reabierta</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>%n día sin confirmar</numerusform>
            <numerusform>%n días sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>turns {years}</source>
        <translation>cumple {years}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>{days} d de retraso</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>AlikeHint</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Abrir {record}</translation>
    </message>
</context>
<context>
    <name>AnonymiseDialog</name>
    <message>
        <source>Anonymise a person</source>
        <translation>Anonimizar a una persona</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>Anonimizar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Anonymise {name}</source>
        <translation>Anonimizar a {name}</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to confirm: {name}</source>
        <translation>Esto no se puede deshacer. Escriba el nombre para confirmar: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s), mail(s) and address(es)</source>
        <translation>
            <numerusform>%Ln teléfono, correo o dirección</numerusform>
            <numerusform>%Ln teléfonos, correos y direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on stakeholder maps</source>
        <translation>
            <numerusform>%Ln entrada en mapas de interlocutores</numerusform>
            <numerusform>%Ln entradas en mapas de interlocutores</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: name, birthday, notes, tags and your own fields; {counts}. Where the name, a mail or a number stands in other texts and in the history, […] will stand instead.</source>
        <translation>Se elimina: nombre, cumpleaños, notas, etiquetas y sus campos propios; {counts}. Donde el nombre, un correo o un número aparezca en otros textos y en el historial, quedará […] en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: that an anonymised person worked there, and %Ln activity(ies) without the name.</source>
        <translation>
            <numerusform>Se conserva: que allí trabajó una persona anonimizada y %Ln actividad sin el nombre.</numerusform>
            <numerusform>Se conserva: que allí trabajó una persona anonimizada y %Ln actividades sin el nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks into documents. Check these yourself: {names}.</source>
        <translation>El programa no mira dentro de los documentos. Revise usted mismo: {names}.</translation>
    </message>
    <message>
        <source>Older copies still hold the person; delete them yourself: {names}.</source>
        <translation>Las copias anteriores aún contienen a la persona; elimínelas usted mismo: {names}.</translation>
    </message>
    <message>
        <source>Backups and files you exported before are not touched either.</source>
        <translation>Las copias de seguridad y los archivos exportados antes tampoco se modifican.</translation>
    </message>
    <message>
        <source>Anonymised person</source>
        <translation>Persona anonimizada</translation>
    </message>
    <message numerus="yes">
        <source>The person is anonymised, in %Ln other text(s) too.</source>
        <translation>
            <numerusform>La persona está anonimizada, también en %Ln otro texto.</numerusform>
            <numerusform>La persona está anonimizada, también en otros %Ln textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>El nombre, para confirmar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Open an archive</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Copias (*.zip)</translation>
    </message>
    <message>
        <source>Make a file of it…</source>
        <translation>Crear un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A new file is made of it, equal to the one it came from. The file that is open now stays as it is.</source>
        <translation>Se crea con ella un archivo nuevo, igual al de origen. El archivo abierto ahora queda como está.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad</numerusform>
            <numerusform>%Ln oportunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {moment}: {counts}.</source>
        <translation>Hecha el {moment}: {counts}.</translation>
    </message>
    <message>
        <source>Where people stand and the history of changes were left out of it.</source>
        <translation>No incluye la postura de las personas ni el historial de cambios.</translation>
    </message>
    <message>
        <source>Where to put the new file</source>
        <translation>Dónde guardar el archivo nuevo</translation>
    </message>
    <message>
        <source>Files of this program (*.crm)</source>
        <translation>Archivos de este programa (*.crm)</translation>
    </message>
</context>
<context>
    <name>ArrangedList</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in the customer list</source>
        <translation>Mostrar en la lista de clientes</translation>
    </message>
    <message>
        <source>Customers behind the mark</source>
        <translation>Clientes detrás de la marca</translation>
    </message>
    <message>
        <source>Enter or a double click opens the customer’s deals.</source>
        <translation>Intro o doble clic abre las oportunidades del cliente.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the customer.</source>
        <translation>Intro o doble clic abre el cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad</numerusform>
            <numerusform>%Ln oportunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Add chart…</source>
        <translation>Añadir gráfico…</translation>
    </message>
    <message>
        <source>Put another chart on this board</source>
        <translation>Poner otro gráfico en este tablero</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Preview and print this board ({keys})</source>
        <translation>Vista previa e impresión de este tablero ({keys})</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Tablero nuevo…</translation>
    </message>
    <message>
        <source>Copy as a board of your own…</source>
        <translation>Copiar como tablero propio…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete this board</source>
        <translation>Eliminar este tablero</translation>
    </message>
</context>
<context>
    <name>BoardEditing</name>
    <message>
        <source>New board</source>
        <translation>Tablero nuevo</translation>
    </message>
    <message>
        <source>{board} (own)</source>
        <translation>{board} (propio)</translation>
    </message>
    <message>
        <source>Copy as a board of your own</source>
        <translation>Copiar como tablero propio</translation>
    </message>
    <message>
        <source>Rename the board</source>
        <translation>Cambiar el nombre del tablero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>Go from deal to deal</source>
        <translation>Ir de una oportunidad a otra</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Abrir la oportunidad</translation>
    </message>
    <message>
        <source>Move the deal to the next stage</source>
        <translation>Pasar la oportunidad a la etapa siguiente</translation>
    </message>
    <message>
        <source>Move it back, with the reason</source>
        <translation>Devolverla a la anterior, con el motivo</translation>
    </message>
</context>
<context>
    <name>BoardPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>A {day}</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>Sin calcular.</translation>
    </message>
    <message>
        <source>The charts are being worked out…</source>
        <translation>Se están calculando los gráficos…</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to know before the visit: {customer}</source>
        <translation>Lo que hay que saber antes de la visita: {customer}</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Qué necesitan</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Qué prometimos</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>Whom to meet</source>
        <translation>A quién ver</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>importance {mark} of {most}</source>
        <translation>importancia {mark} de {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>Complaint: {text}</source>
        <translation>Reclamación: {text}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin responder</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>prevista para el {day}</translation>
    </message>
    <message>
        <source>influence {mark} of {most}</source>
        <translation>influencia {mark} de {most}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>aún sin conocer</translation>
    </message>
    <message>
        <source>last met {day}</source>
        <translation>visto por última vez: {day}</translation>
    </message>
    <message>
        <source>wants: {win}</source>
        <translation>quiere: {win}</translation>
    </message>
    <message>
        <source>Still true? {groups}</source>
        <translation>¿Sigue igual? {groups}</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>%n día sin confirmar</numerusform>
            <numerusform>%n días sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet: {groups}</source>
        <translation>Aún no se sabe: {groups}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Visit brief</source>
        <translation>Ficha de visita</translation>
    </message>
    <message>
        <source>Nothing is planned for today that could be printed.</source>
        <translation>Para hoy no hay nada previsto que imprimir.</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change several</source>
        <translation>Cambiar varios</translation>
    </message>
    <message>
        <source>One more field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected</source>
        <translation>
            <numerusform>Cambiar %n seleccionado</numerusform>
            <numerusform>Cambiar %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{changing} of {count} will be changed; the others say it already.</source>
        <translation>Se cambiarán {changing} de {count}; los demás ya lo indican.</translation>
    </message>
    <message>
        <source>All {count} will be changed.</source>
        <translation>Se cambiarán todos ({count}).</translation>
    </message>
    <message>
        <source>Nothing changes: all {count} say it already.</source>
        <translation>Nada cambia: todos ({count}) ya lo indican.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>otros ({count})</translation>
    </message>
    <message>
        <source>{field} now</source>
        <translation>{field} ahora</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>{name}: {old} + {new}</source>
        <translation>{name}: {old} + {new}</translation>
    </message>
    <message>
        <source>{name}: {old} − {new}</source>
        <translation>{name}: {old} − {new}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Qué se hace con él</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>Dejar este campo como está</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>BuyingPart</name>
    <message>
        <source>How they come to buy</source>
        <translation>Cómo llegan a comprar</translation>
    </message>
    <message>
        <source>They have a supplier: find out what they miss there, and be clearly better at it.</source>
        <translation>Ya tienen un proveedor: averigüe qué echan en falta en él y sea claramente mejor en eso.</translation>
    </message>
    <message>
        <source>They buy such a thing for the first time: show them how to choose and use it.</source>
        <translation>Compran algo así por primera vez: muéstreles cómo elegirlo y usarlo.</translation>
    </message>
    <message>
        <source>Say which it is: other questions are asked of each.</source>
        <translation>Indique cuál es: a cada caso corresponden otras preguntas.</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>CalendarDoing</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Is only this time meant, or this and all following ones?</source>
        <translation>¿Solo esta vez, o esta y todas las siguientes?</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this time only, or all that are still planned?</source>
        <translation>¿Eliminar solo esta vez, o todas las que aún están planificadas?</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>CalendarFileChoice</name>
    <message>
        <source>Elsewhere…</source>
        <translation>En otro lugar…</translation>
    </message>
    <message>
        <source>Keep a calendar file at…</source>
        <translation>Mantener un archivo de calendario en…</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No mantener ninguno</translation>
    </message>
    <message>
        <source>Calendars on this laptop can show your agenda from this file, which is written anew after every change. It is plain text: whoever can open it reads whom you visit, when and why. Changes made in the other calendar come in by Import…</source>
        <translation>Los calendarios de este portátil pueden mostrar su agenda desde este archivo, que se reescribe tras cada cambio. Es texto sin cifrar: quien pueda abrirlo lee a quién visita, cuándo y por qué. Los cambios hechos en el otro calendario entran con Importar…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>Mantener un archivo de calendario</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Save to a calendar file</source>
        <translation>Guardar en un archivo de calendario</translation>
    </message>
    <message>
        <source>The calendar file was not written. {why}</source>
        <translation>No se pudo escribir el archivo de calendario. {why}</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Go to another day, another entry</source>
        <translation>Ir a otro día, a otra entrada</translation>
    </message>
    <message>
        <source>Another week or month</source>
        <translation>Otra semana u otro mes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Plan something here</source>
        <translation>Planificar algo aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Move the entry by a day</source>
        <translation>Mover la entrada un día</translation>
    </message>
    <message>
        <source>Move it by a quarter of an hour, in a month by a week</source>
        <translation>Moverla un cuarto de hora; en el mes, una semana</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>Acortarla o alargarla</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Eliminar la entrada</translation>
    </message>
</context>
<context>
    <name>CalendarMenu</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Leave out this time</source>
        <translation>Omitir esta vez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Save to a calendar file…</source>
        <translation>Guardar en un archivo de calendario…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{fate}, repeated</source>
        <translation>{fate}, se repite</translation>
    </message>
</context>
<context>
    <name>CalendarStep</name>
    <message>
        <source>Customer of the selected entries</source>
        <translation>Cliente de las entradas seleccionadas</translation>
    </message>
    <message>
        <source>Name of a customer</source>
        <translation>Nombre de un cliente</translation>
    </message>
    <message>
        <source>Give to this customer</source>
        <translation>Asignar a este cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new and done</source>
        <translation>
            <numerusform>%n nueva y hecha</numerusform>
            <numerusform>%n nuevas y hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%n sin novedades</numerusform>
            <numerusform>%n sin novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read</source>
        <translation>
            <numerusform>%n entrada leída</numerusform>
            <numerusform>%n entradas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those without a customer (%n)</source>
        <translation>
            <numerusform>Solo las que no tienen cliente (%n)</numerusform>
            <numerusform>Solo las que no tienen cliente (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused…</source>
        <translation>
            <numerusform>Guardar %n rechazada…</numerusform>
            <numerusform>Guardar %n rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Log it as done where the customer is known</source>
        <translation>Registrarlo como hecho si se conoce el cliente</translation>
    </message>
    <message>
        <source>Log all of it as done</source>
        <translation>Registrarlo todo como hecho</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>Entradas del calendario</translation>
    </message>
    <message>
        <source>What is over already:</source>
        <translation>Lo que ya pasó:</translation>
    </message>
    <message>
        <source>What is over already</source>
        <translation>Lo que ya pasó</translation>
    </message>
    <message>
        <source>Selected entries:</source>
        <translation>Entradas seleccionadas:</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Ir a hoy (T)</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>birthday of {person}</source>
        <translation>cumpleaños de {person}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Day that matters</source>
        <translation>Día señalado</translation>
    </message>
    <message>
        <source>Deal expected to close</source>
        <translation>Cierre previsto de oportunidad</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned. Click on a day and type, or double-click.</source>
        <translation>No hay nada previsto. Haga clic en un día y escriba, o doble clic.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New, done</source>
        <translation>Nueva, hecha</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Called off, taken out</source>
        <translation>Cancelada, se retira</translation>
    </message>
    <message>
        <source>This day is called off</source>
        <translation>Este día se cancela</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como indicó</translation>
    </message>
    <message>
        <source>the series is over</source>
        <translation>la serie terminó</translation>
    </message>
    <message>
        <source>it is called off and was not here</source>
        <translation>está cancelada y no estaba aquí</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>over already, without a customer</source>
        <translation>ya pasó, sin cliente</translation>
    </message>
    <message>
        <source>called off there, but done here</source>
        <translation>cancelada allí, pero hecha aquí</translation>
    </message>
    <message>
        <source>several customers are called {name}</source>
        <translation>varios clientes se llaman {name}</translation>
    </message>
    <message>
        <source>It has no beginning</source>
        <translation>No tiene comienzo</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}” no es una fecha</translation>
    </message>
    <message>
        <source>“{value}”, the time it stands for, is no date</source>
        <translation>“{value}”, el momento que sustituye, no es una fecha</translation>
    </message>
    <message>
        <source>A task without a day</source>
        <translation>Una tarea sin día</translation>
    </message>
    <message>
        <source>The entry is damaged</source>
        <translation>La entrada está dañada</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>La entrada no tiene final</translation>
    </message>
    <message>
        <source>The entry is too large</source>
        <translation>La entrada es demasiado grande</translation>
    </message>
    <message>
        <source>Its end could not be read and was left out</source>
        <translation>Su final no se pudo leer y se omitió</translation>
    </message>
    <message>
        <source>A very long text was cut</source>
        <translation>Se recortó un texto muy largo</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown; its time was read as a local one</source>
        <translation>La zona horaria “{zone}” no se conoce; su hora se leyó como local</translation>
    </message>
    <message>
        <source>“{zone}” is a time zone of the file&apos;s own; its time is now a local one</source>
        <translation>“{zone}” es una zona horaria propia del archivo; su hora es ahora local</translation>
    </message>
    <message>
        <source>Changed from one day on; it comes in for that one day only</source>
        <translation>Cambia a partir de un día; entra solo para ese día</translation>
    </message>
    <message>
        <source>How it repeats ({rule}) cannot be read; it comes in once</source>
        <translation>No se entiende cómo se repite ({rule}); entra una vez</translation>
    </message>
    <message>
        <source>It repeats several times a day ({rule}); it comes in once</source>
        <translation>Se repite varias veces al día ({rule}); entra una vez</translation>
    </message>
    <message>
        <source>Its repetition has two ends ({rule}); it comes in once</source>
        <translation>Su repetición tiene dos finales ({rule}); entra una vez</translation>
    </message>
    <message>
        <source>Its repetition ({rule}) hits no day; it comes in once</source>
        <translation>Su repetición ({rule}) no cae en ningún día; entra una vez</translation>
    </message>
    <message>
        <source>A rule for days without it was left out</source>
        <translation>Se omitió una regla de días excluidos</translation>
    </message>
    <message>
        <source>It repeats by several rules; it comes in once</source>
        <translation>Se repite según varias reglas; entra una vez</translation>
    </message>
    <message>
        <source>It names very many days; the later ones were left out</source>
        <translation>Enumera muchísimos días; los últimos se omitieron</translation>
    </message>
    <message>
        <source>Called off in the calendar, so taken out of the agenda</source>
        <translation>Canceladas en el calendario, así que se retiran de la agenda</translation>
    </message>
    <message>
        <source>Single days of a series called off</source>
        <translation>Días sueltos de una serie cancelados</translation>
    </message>
    <message>
        <source>Over already, so logged as done</source>
        <translation>Ya pasaron, así que se registran como hechas</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>The same entry again in the file; the newest counts</source>
        <translation>La misma entrada otra vez en el archivo; vale la más reciente</translation>
    </message>
    <message>
        <source>Parts that are no entries, such as free and busy times</source>
        <translation>Partes que no son entradas, como horas libres y ocupadas</translation>
    </message>
    <message>
        <source>Left out as you said</source>
        <translation>Omitidas como indicó</translation>
    </message>
    <message>
        <source>Series that are over, left out</source>
        <translation>Series terminadas, omitidas</translation>
    </message>
    <message>
        <source>Called off and not in the agenda anyway</source>
        <translation>Canceladas y que no estaban en la agenda</translation>
    </message>
    <message>
        <source>Over already, left out</source>
        <translation>Ya pasaron, omitidas</translation>
    </message>
    <message>
        <source>Over already and without a customer, left out</source>
        <translation>Ya pasaron y sin cliente, omitidas</translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>never met</source>
        <translation>sin conocer</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún por conocer</translation>
    </message>
    <message>
        <source>influence {count} of 5</source>
        <translation>influencia {count} de 5</translation>
    </message>
    <message>
        <source>Relationship: {words}</source>
        <translation>Relación: {words}</translation>
    </message>
    <message>
        <source>Wins by it: {interest}</source>
        <translation>Qué gana: {interest}</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>No contact by plan: lapsed, or not to be contacted.</source>
        <translation>Sin contacto planificado: perdido, o no se le debe contactar.</translation>
    </message>
    <message numerus="yes">
        <source>Contact every %n day(s)</source>
        <translation>
            <numerusform>Contacto cada día</numerusform>
            <numerusform>Contacto cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aún sin contacto</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>último contacto {day}</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>próximo {day}</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>planificado {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n d overdue</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d de retraso</numerusform>
            <numerusform>%n d de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>this customer&apos;s own days</source>
        <translation>días propios de este cliente</translation>
    </message>
    <message>
        <source>no tier, so as a general customer</source>
        <translation>sin nivel, como un cliente general</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>nivel {tier}</translation>
    </message>
    <message>
        <source>halved, for we court them with an open deal</source>
        <translation>a la mitad porque lo cultivamos con una oportunidad abierta</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>comprobado {ago}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>ayer</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check again</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n sin datos</numerusform>
            <numerusform>%n sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it fresh</source>
        <translation>todo al día</translation>
    </message>
    <message>
        <source>Are address, phone and mail still right?</source>
        <translation>¿Siguen siendo correctos la dirección, el teléfono y el correo?</translation>
    </message>
    <message>
        <source>Who is new, who has left?</source>
        <translation>¿Quién es nuevo, quién se ha ido?</translation>
    </message>
    <message>
        <source>How is the firm doing: owners, plans, credit?</source>
        <translation>¿Cómo va la empresa: propietarios, planes, crédito?</translation>
    </message>
    <message>
        <source>What do they need most now?</source>
        <translation>¿Qué es lo que más necesitan ahora?</translation>
    </message>
    <message>
        <source>Who decides today, and where do they stand?</source>
        <translation>¿Quién decide hoy y qué postura tiene?</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) fell due: {kept} kept on time</source>
        <translation>
            <numerusform>%n promesa vencida: {kept} cumplida a tiempo</numerusform>
            <numerusform>%n promesas vencidas: {kept} cumplidas a tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} of promises kept on time ({kept} of {n})</source>
        <translation>{rate} de las promesas cumplidas a tiempo ({kept} de {n})</translation>
    </message>
    <message numerus="yes">
        <source>%n kept late</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n incumplida</numerusform>
            <numerusform>%n incumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>They show interest: more than a lead.</source>
        <translation>Muestran interés: ya es más que un contacto.</translation>
    </message>
    <message>
        <source>No sign of interest for half a year: only a lead again.</source>
        <translation>Medio año sin señales de interés: vuelve a ser solo un contacto.</translation>
    </message>
    <message>
        <source>The last one: {sign}, {day}</source>
        <translation>La última: {sign}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in half a year, prospect from {enough} on</source>
        <translation>
            <numerusform>%n punto en medio año; potencial desde {enough}</numerusform>
            <numerusform>%n puntos en medio año; potencial desde {enough}</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a prospect</source>
        <translation>Pasar a potencial</translation>
    </message>
    <message>
        <source>Make it a target again</source>
        <translation>Volver a objetivo</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Contact by plan</source>
        <translation>Contacto planificado</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Cambiar los días</translation>
    </message>
    <message>
        <source>How fresh is this?</source>
        <translation>¿Está al día la información?</translation>
    </message>
    <message>
        <source>empty: as its tier says</source>
        <translation>vacío: según su nivel</translation>
    </message>
</context>
<context>
    <name>CareTab</name>
    <message>
        <source>How often customers are contacted, and how soon complaints are answered and solved, by the customer&apos;s tier.</source>
        <translation>Cada cuánto se contacta con los clientes y en cuánto tiempo se responden y resuelven sus reclamaciones, según el nivel del cliente.</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>Contacto cada</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>Primera respuesta en</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>Resuelta en</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>after a number</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>{tier}: {what}</source>
        <translation>{tier}: {what}</translation>
    </message>
    <message>
        <source>Days of a customer&apos;s own come first; whom we court with an open deal is contacted twice as often. Hours are working hours once these are set.</source>
        <translation>Los días propios de un cliente tienen prioridad; a quien cultivamos con una oportunidad abierta se le contacta el doble de veces. Las horas son laborables en cuanto se fije el horario.</translation>
    </message>
    <message>
        <source>Back to what was shipped</source>
        <translation>Volver a lo predeterminado</translation>
    </message>
</context>
<context>
    <name>ChancePart</name>
    <message>
        <source>Chance to win</source>
        <translation>Probabilidad de ganar</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>aprendido</translation>
    </message>
    <message numerus="yes">
        <source>%n decided deal(s) of ours</source>
        <translation>
            <numerusform>%n oportunidad nuestra decidida</numerusform>
            <numerusform>%n oportunidades nuestras decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt from {decided}: the average one stood at {base}; what is known of this one moves it.</source>
        <translation>Aprendido de {decided}: la media está en {base}; lo que se sabe de esta la mueve.</translation>
    </message>
    <message>
        <source>A rule, nothing learnt from data yet: the usual rate ({base}, from {decided} and the average of other firms), moved by the answers below.</source>
        <translation>Es una regla, aún no se aprende de los datos: la tasa habitual ({base}, de {decided} y la media de otras empresas), movida por las respuestas de abajo.</translation>
    </message>
    <message>
        <source>From {n} decided deals on it is learnt from them.</source>
        <translation>A partir de {n} oportunidades decididas se aprende de ellas.</translation>
    </message>
    <message>
        <source>To learn, {n} won and {n} lost deals are needed.</source>
        <translation>Para aprender hacen falta {n} oportunidades ganadas y {n} perdidas.</translation>
    </message>
    <message>
        <source>Too little was noted on the decided deals to learn from them.</source>
        <translation>En las oportunidades decididas se anotó demasiado poco para aprender de ellas.</translation>
    </message>
    <message>
        <source>What the decided deals teach says no better than the usual rate, so it is not used.</source>
        <translation>Lo que enseñan las oportunidades decididas no acierta más que la tasa habitual; por eso no se usa.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>All others together.</source>
        <translation>Todo lo demás en conjunto.</translation>
    </message>
    <message>
        <source>Answer the questions below to move it.</source>
        <translation>Responda a las preguntas de abajo para moverla.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Customer added: {customer}</source>
        <translation>Cliente añadido: {customer}</translation>
    </message>
    <message>
        <source>Customer edited: {customer}</source>
        <translation>Cliente modificado: {customer}</translation>
    </message>
    <message>
        <source>Customer deleted: {customer}</source>
        <translation>Cliente eliminado: {customer}</translation>
    </message>
    <message>
        <source>Department added: {department}</source>
        <translation>Departamento añadido: {department}</translation>
    </message>
    <message>
        <source>Department edited: {name}</source>
        <translation>Departamento modificado: {name}</translation>
    </message>
    <message>
        <source>Department deleted: {name}</source>
        <translation>Departamento eliminado: {name}</translation>
    </message>
    <message>
        <source>Person added: {contact}</source>
        <translation>Persona añadida: {contact}</translation>
    </message>
    <message>
        <source>Person edited: {contact}</source>
        <translation>Persona modificada: {contact}</translation>
    </message>
    <message>
        <source>Person deleted: {contact}</source>
        <translation>Persona eliminada: {contact}</translation>
    </message>
    <message>
        <source>Position added: {contact}</source>
        <translation>Puesto añadido: {contact}</translation>
    </message>
    <message>
        <source>Position edited: {contact}</source>
        <translation>Puesto modificado: {contact}</translation>
    </message>
    <message>
        <source>Position deleted: {contact}</source>
        <translation>Puesto eliminado: {contact}</translation>
    </message>
    <message>
        <source>Deal added: {deal}</source>
        <translation>Oportunidad añadida: {deal}</translation>
    </message>
    <message>
        <source>Deal edited: {deal}</source>
        <translation>Oportunidad modificada: {deal}</translation>
    </message>
    <message>
        <source>Deal moved: {deal}</source>
        <translation>Cambio de etapa: {deal}</translation>
    </message>
    <message>
        <source>Deal won: {deal}</source>
        <translation>Oportunidad ganada: {deal}</translation>
    </message>
    <message>
        <source>Deal lost: {deal}</source>
        <translation>Oportunidad perdida: {deal}</translation>
    </message>
    <message>
        <source>Deal closed: {deal}</source>
        <translation>Oportunidad cerrada: {deal}</translation>
    </message>
    <message>
        <source>Deal opened again: {deal}</source>
        <translation>Oportunidad reabierta: {deal}</translation>
    </message>
    <message>
        <source>Deal deleted: {deal}</source>
        <translation>Oportunidad eliminada: {deal}</translation>
    </message>
    <message>
        <source>Activity logged: {customer}</source>
        <translation>Actividad registrada: {customer}</translation>
    </message>
    <message>
        <source>Activity planned: {customer}</source>
        <translation>Actividad prevista: {customer}</translation>
    </message>
    <message>
        <source>Activity added: {customer}</source>
        <translation>Actividad añadida: {customer}</translation>
    </message>
    <message>
        <source>Activity edited: {customer}</source>
        <translation>Actividad modificada: {customer}</translation>
    </message>
    <message>
        <source>Activity done: {customer}</source>
        <translation>Actividad hecha: {customer}</translation>
    </message>
    <message>
        <source>Activity deleted: {customer}</source>
        <translation>Actividad eliminada: {customer}</translation>
    </message>
    <message>
        <source>Promise added: {customer}</source>
        <translation>Promesa añadida: {customer}</translation>
    </message>
    <message>
        <source>Promise edited: {customer}</source>
        <translation>Promesa modificada: {customer}</translation>
    </message>
    <message>
        <source>Promise kept: {customer}</source>
        <translation>Promesa cumplida: {customer}</translation>
    </message>
    <message>
        <source>Promise broken: {customer}</source>
        <translation>Promesa incumplida: {customer}</translation>
    </message>
    <message>
        <source>Promise deleted: {customer}</source>
        <translation>Promesa eliminada: {customer}</translation>
    </message>
    <message>
        <source>Complaint added: {customer}</source>
        <translation>Reclamación añadida: {customer}</translation>
    </message>
    <message>
        <source>Complaint edited: {customer}</source>
        <translation>Reclamación modificada: {customer}</translation>
    </message>
    <message>
        <source>Complaint solved: {customer}</source>
        <translation>Reclamación resuelta: {customer}</translation>
    </message>
    <message>
        <source>Complaint deleted: {customer}</source>
        <translation>Reclamación eliminada: {customer}</translation>
    </message>
    <message>
        <source>Need added: {customer}</source>
        <translation>Necesidad añadida: {customer}</translation>
    </message>
    <message>
        <source>Need edited: {customer}</source>
        <translation>Necesidad modificada: {customer}</translation>
    </message>
    <message>
        <source>Need deleted: {customer}</source>
        <translation>Necesidad eliminada: {customer}</translation>
    </message>
    <message>
        <source>Document added: {customer}</source>
        <translation>Documento añadido: {customer}</translation>
    </message>
    <message>
        <source>Order added: {customer}</source>
        <translation>Pedido añadido: {customer}</translation>
    </message>
    <message>
        <source>Colleague added: {user}</source>
        <translation>Colega añadido: {user}</translation>
    </message>
    <message>
        <source>Colleague edited: {user}</source>
        <translation>Colega modificado: {user}</translation>
    </message>
    <message>
        <source>Colleague deleted: {user}</source>
        <translation>Colega eliminado: {user}</translation>
    </message>
    <message>
        <source>Rival added: {competitor}</source>
        <translation>Competidor añadido: {competitor}</translation>
    </message>
    <message>
        <source>Rival edited: {competitor}</source>
        <translation>Competidor modificado: {competitor}</translation>
    </message>
    <message>
        <source>Rival deleted: {competitor}</source>
        <translation>Competidor eliminado: {competitor}</translation>
    </message>
    <message>
        <source>Field added: {field}</source>
        <translation>Campo añadido: {field}</translation>
    </message>
    <message>
        <source>Field edited: {field}</source>
        <translation>Campo modificado: {field}</translation>
    </message>
    <message>
        <source>Field deleted: {field}</source>
        <translation>Campo eliminado: {field}</translation>
    </message>
    <message>
        <source>Reason edited</source>
        <translation>Motivo modificado</translation>
    </message>
    <message>
        <source>Playbook line edited</source>
        <translation>Línea de la guía modificada</translation>
    </message>
    <message>
        <source>Document edited: {name}</source>
        <translation>Documento modificado: {name}</translation>
    </message>
    <message>
        <source>View kept: {view}</source>
        <translation>Vista guardada: {view}</translation>
    </message>
    <message>
        <source>Group made: {view}</source>
        <translation>Grupo creado: {view}</translation>
    </message>
    <message>
        <source>View renamed: {view}</source>
        <translation>Vista renombrada: {view}</translation>
    </message>
    <message>
        <source>View changed: {view}</source>
        <translation>Vista modificada: {view}</translation>
    </message>
    <message>
        <source>Order of views changed</source>
        <translation>Orden de las vistas cambiado</translation>
    </message>
    <message>
        <source>View deleted: {view}</source>
        <translation>Vista eliminada: {view}</translation>
    </message>
    <message>
        <source>Customers merged: {customer}</source>
        <translation>Clientes fusionados: {customer}</translation>
    </message>
    <message>
        <source>Taken apart again: {customer}</source>
        <translation>Separado de nuevo: {customer}</translation>
    </message>
    <message>
        <source>People merged: {contact}</source>
        <translation>Personas fusionadas: {contact}</translation>
    </message>
    <message>
        <source>Taken apart again: {contact}</source>
        <translation>Separado de nuevo: {contact}</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Omitida esta vez</translation>
    </message>
    <message>
        <source>Moved this time</source>
        <translation>Cambiada de fecha esta vez</translation>
    </message>
    <message>
        <source>Another duration: {customer}</source>
        <translation>Otra duración: {customer}</translation>
    </message>
    <message>
        <source>Moved to another time: {customer}</source>
        <translation>Cambiada de hora: {customer}</translation>
    </message>
    <message>
        <source>Repetition ended</source>
        <translation>Repetición terminada</translation>
    </message>
    <message>
        <source>Repeated activity deleted</source>
        <translation>Actividad repetida eliminada</translation>
    </message>
    <message>
        <source>Series added: {series}</source>
        <translation>Serie añadida: {series}</translation>
    </message>
    <message>
        <source>Series edited: {series}</source>
        <translation>Serie editada: {series}</translation>
    </message>
    <message>
        <source>Series hidden</source>
        <translation>Serie oculta</translation>
    </message>
    <message>
        <source>Series offered again</source>
        <translation>Serie ofrecida de nuevo</translation>
    </message>
    <message>
        <source>Series deleted</source>
        <translation>Serie eliminada</translation>
    </message>
    <message>
        <source>Series started: {customer}</source>
        <translation>Serie iniciada: {customer}</translation>
    </message>
    <message>
        <source>Document deleted: {name}</source>
        <translation>Documento eliminado: {name}</translation>
    </message>
    <message>
        <source>Product added: {product}</source>
        <translation>Producto añadido: {product}</translation>
    </message>
    <message>
        <source>Product edited: {product}</source>
        <translation>Producto modificado: {product}</translation>
    </message>
    <message>
        <source>Product deleted: {product}</source>
        <translation>Producto eliminado: {product}</translation>
    </message>
    <message>
        <source>Order edited: {number}</source>
        <translation>Pedido modificado: {number}</translation>
    </message>
    <message>
        <source>Order deleted: {number}</source>
        <translation>Pedido eliminado: {number}</translation>
    </message>
    <message>
        <source>Stakeholder added: {contact}</source>
        <translation>Interlocutor añadido: {contact}</translation>
    </message>
    <message>
        <source>Stakeholder edited: {contact}</source>
        <translation>Interlocutor modificado: {contact}</translation>
    </message>
    <message>
        <source>Stakeholder removed: {contact}</source>
        <translation>Interlocutor quitado: {contact}</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Hallazgo apartado</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Hallazgo mostrado de nuevo</translation>
    </message>
    <message>
        <source>Empty seat added: {contact}</source>
        <translation>Puesto vacío añadido: {contact}</translation>
    </message>
    <message>
        <source>Empty seat filled: {contact}</source>
        <translation>Puesto vacío cubierto: {contact}</translation>
    </message>
    <message>
        <source>Stance changed: {contact}</source>
        <translation>Actitud cambiada: {contact}</translation>
    </message>
    <message>
        <source>Influence changed: {contact}</source>
        <translation>Influencia cambiada: {contact}</translation>
    </message>
    <message>
        <source>Influence and stance: {contact}</source>
        <translation>Influencia y actitud: {contact}</translation>
    </message>
    <message>
        <source>Department of {contact}: {department}</source>
        <translation>Departamento de {contact}: {department}</translation>
    </message>
    <message>
        <source>Department removed: {contact}</source>
        <translation>Departamento quitado: {contact}</translation>
    </message>
    <message>
        <source>Superior removed: {contact}</source>
        <translation>Superior quitado: {contact}</translation>
    </message>
    <message>
        <source>{contact} reports to {other}</source>
        <translation>{contact} depende de {other}</translation>
    </message>
    <message>
        <source>{contact} influences {other}</source>
        <translation>{contact} influye en {other}</translation>
    </message>
    <message>
        <source>{contact} trusts {other}</source>
        <translation>{contact} confía en {other}</translation>
    </message>
    <message>
        <source>Conflict: {contact} and {other}</source>
        <translation>Conflicto: {contact} y {other}</translation>
    </message>
    <message>
        <source>Tie removed: {contact} and {other}</source>
        <translation>Vínculo quitado: {contact} y {other}</translation>
    </message>
    <message>
        <source>Ties removed</source>
        <translation>Vínculos quitados</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>A person kept</source>
        <translation>Persona conservada</translation>
    </message>
    <message>
        <source>A person anonymised</source>
        <translation>Persona anonimizada</translation>
    </message>
    <message>
        <source>Made of the archive {file}</source>
        <translation>Creado a partir de la copia {file}</translation>
    </message>
    <message>
        <source>Sample firm made</source>
        <translation>Empresa de ejemplo creada</translation>
    </message>
    <message>
        <source>Promise made: {customer}</source>
        <translation>Promesa hecha: {customer}</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Promesa reabierta</translation>
    </message>
    <message>
        <source>Complaint opened: {customer}</source>
        <translation>Reclamación abierta: {customer}</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Reclamación contestada</translation>
    </message>
    <message>
        <source>Complaint open again</source>
        <translation>Reclamación reabierta</translation>
    </message>
    <message>
        <source>Criteria set: {deal}</source>
        <translation>Criterios definidos: {deal}</translation>
    </message>
    <message>
        <source>Own field changed</source>
        <translation>Campo propio cambiado</translation>
    </message>
    <message>
        <source>Products of a deal changed: {deal}</source>
        <translation>Productos de una oportunidad cambiados: {deal}</translation>
    </message>
    <message>
        <source>Document renamed</source>
        <translation>Documento con nuevo nombre</translation>
    </message>
    <message>
        <source>Mail logged: {subject}</source>
        <translation>Correo registrado: {subject}</translation>
    </message>
    <message>
        <source>Referral deleted</source>
        <translation>Recomendación eliminada</translation>
    </message>
    <message>
        <source>Referral added: {customer}</source>
        <translation>Recomendación añadida: {customer}</translation>
    </message>
    <message>
        <source>Referral edited</source>
        <translation>Recomendación modificada</translation>
    </message>
    <message>
        <source>Rivals set: {deal}</source>
        <translation>Competidores definidos: {deal}</translation>
    </message>
    <message>
        <source>Stage move edited</source>
        <translation>Cambio de etapa modificado</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>Objetivo añadido</translation>
    </message>
    <message>
        <source>Stance of a department: {department}</source>
        <translation>Postura de un departamento: {department}</translation>
    </message>
    <message>
        <source>Stance of a department corrected: {department}</source>
        <translation>Actitud de un departamento corregida: {department}</translation>
    </message>
    <message>
        <source>Stance of a department deleted</source>
        <translation>Postura de un departamento eliminada</translation>
    </message>
    <message>
        <source>Reason added: {reason}</source>
        <translation>Motivo añadido: {reason}</translation>
    </message>
    <message>
        <source>Reason hidden</source>
        <translation>Motivo oculto</translation>
    </message>
    <message>
        <source>Reason offered again</source>
        <translation>Motivo disponible de nuevo</translation>
    </message>
    <message>
        <source>Reason deleted</source>
        <translation>Motivo eliminado</translation>
    </message>
    <message>
        <source>Checklist answered: {deal}</source>
        <translation>Lista de comprobación respondida: {deal}</translation>
    </message>
    <message>
        <source>Comparison changed: {deal}</source>
        <translation>Comparación modificada: {deal}</translation>
    </message>
    <message>
        <source>Criterion added: {criterion}</source>
        <translation>Criterio añadido: {criterion}</translation>
    </message>
    <message>
        <source>Criterion renamed: {criterion}</source>
        <translation>Criterio renombrado: {criterion}</translation>
    </message>
    <message>
        <source>Criterion moved: {criterion}</source>
        <translation>Criterio movido: {criterion}</translation>
    </message>
    <message>
        <source>Criterion removed: {criterion}</source>
        <translation>Criterio quitado: {criterion}</translation>
    </message>
    <message>
        <source>Rival added to a deal: {competitor}</source>
        <translation>Competidor añadido a una oportunidad: {competitor}</translation>
    </message>
    <message>
        <source>Rival of a deal edited</source>
        <translation>Competidor de una oportunidad modificado</translation>
    </message>
    <message>
        <source>Rival taken out of a deal</source>
        <translation>Competidor quitado de una oportunidad</translation>
    </message>
    <message>
        <source>Map copied</source>
        <translation>Mapa copiado</translation>
    </message>
    <message>
        <source>Playbook line added: {line}</source>
        <translation>Línea de la guía añadida: {line}</translation>
    </message>
    <message>
        <source>Playbook line hidden</source>
        <translation>Línea de la guía oculta</translation>
    </message>
    <message>
        <source>Playbook line restored</source>
        <translation>Línea de la guía restaurada</translation>
    </message>
    <message>
        <source>Playbook line deleted</source>
        <translation>Línea de la guía eliminada</translation>
    </message>
    <message>
        <source>Playbook as shipped again</source>
        <translation>Manual restaurado al original</translation>
    </message>
    <message>
        <source>Step done: {subject}</source>
        <translation>Paso hecho: {subject}</translation>
    </message>
    <message>
        <source>Step not done after all: {subject}</source>
        <translation>Paso marcado como no hecho: {subject}</translation>
    </message>
    <message>
        <source>Posture set: {industry}</source>
        <translation>Postura fijada: {industry}</translation>
    </message>
    <message>
        <source>Posture of an industry removed</source>
        <translation>Postura de un sector quitada</translation>
    </message>
    <message>
        <source>Sales rhythm changed</source>
        <translation>Ritmo de venta modificado</translation>
    </message>
    <message>
        <source>Sales rhythm as shipped again</source>
        <translation>Ritmo de venta restaurado al original</translation>
    </message>
    <message>
        <source>Account plan edited: {customer}</source>
        <translation>Plan de cuenta modificado: {customer}</translation>
    </message>
    <message>
        <source>Account plan deleted: {customer}</source>
        <translation>Plan de cuenta eliminado: {customer}</translation>
    </message>
    <message>
        <source>Goal added: {goal}</source>
        <translation>Objetivo añadido: {goal}</translation>
    </message>
    <message>
        <source>Goal edited: {goal}</source>
        <translation>Objetivo modificado: {goal}</translation>
    </message>
    <message>
        <source>Goal reached: {goal}</source>
        <translation>Objetivo alcanzado: {goal}</translation>
    </message>
    <message>
        <source>Goal open again: {goal}</source>
        <translation>Objetivo abierto de nuevo: {goal}</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Objetivo eliminado</translation>
    </message>
    <message>
        <source>Goal moved: {goal}</source>
        <translation>Objetivo movido: {goal}</translation>
    </message>
    <message>
        <source>Put off until {until}</source>
        <translation>Aplazado hasta {until}</translation>
    </message>
    <message>
        <source>Not the same: {name}, {other}</source>
        <translation>No son el mismo: {name}, {other}</translation>
    </message>
    <message>
        <source>No longer held to be two</source>
        <translation>Ya no se consideran dos</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Ya no está aplazado</translation>
    </message>
    <message>
        <source>Day that matters added: {name}</source>
        <translation>Fecha señalada añadida: {name}</translation>
    </message>
    <message>
        <source>Day that matters edited: {name}</source>
        <translation>Fecha señalada modificada: {name}</translation>
    </message>
    <message>
        <source>Day that matters deleted</source>
        <translation>Fecha señalada eliminada</translation>
    </message>
    <message>
        <source>Holidays set</source>
        <translation>Festivos definidos</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>Horario laboral definido</translation>
    </message>
    <message>
        <source>Cadence set</source>
        <translation>Cadencia definida</translation>
    </message>
    <message>
        <source>Target time of complaints set</source>
        <translation>Plazo de reclamaciones definido</translation>
    </message>
    <message>
        <source>Contact and complaint times as shipped again</source>
        <translation>Plazos de contacto y reclamaciones: de nuevo los predeterminados</translation>
    </message>
    <message>
        <source>Still true: {customer}</source>
        <translation>Sigue vigente: {customer}</translation>
    </message>
    <message>
        <source>Mapping saved: {mapping}</source>
        <translation>Asignación guardada: {mapping}</translation>
    </message>
    <message>
        <source>Mapping renamed: {mapping}</source>
        <translation>Asignación renombrada: {mapping}</translation>
    </message>
    <message>
        <source>Saved mapping deleted</source>
        <translation>Asignación guardada eliminada</translation>
    </message>
    <message>
        <source>Refused rows set aside</source>
        <translation>Filas rechazadas apartadas</translation>
    </message>
    <message>
        <source>Refused rows brought in</source>
        <translation>Filas rechazadas importadas</translation>
    </message>
    <message>
        <source>Board added: {board}</source>
        <translation>Panel añadido: {board}</translation>
    </message>
    <message>
        <source>Board renamed: {board}</source>
        <translation>Panel renombrado: {board}</translation>
    </message>
    <message>
        <source>Board deleted</source>
        <translation>Panel eliminado</translation>
    </message>
    <message>
        <source>Chart put on a board</source>
        <translation>Gráfico puesto en un tablero</translation>
    </message>
    <message>
        <source>Chart taken off a board</source>
        <translation>Gráfico quitado de un tablero</translation>
    </message>
    <message>
        <source>Board arranged</source>
        <translation>Panel reordenado</translation>
    </message>
    <message>
        <source>Sign of loyalty noted</source>
        <translation>Señal de lealtad anotada</translation>
    </message>
    <message>
        <source>Sign of loyalty edited</source>
        <translation>Señal de lealtad modificada</translation>
    </message>
    <message>
        <source>Sign of loyalty deleted</source>
        <translation>Señal de lealtad eliminada</translation>
    </message>
    <message>
        <source>Exchange rate added: {currency}</source>
        <translation>Tipo de cambio añadido: {currency}</translation>
    </message>
    <message>
        <source>Exchange rate edited</source>
        <translation>Tipo de cambio modificado</translation>
    </message>
    <message>
        <source>Exchange rate deleted</source>
        <translation>Tipo de cambio eliminado</translation>
    </message>
    <message>
        <source>Cost of a source added: {source}</source>
        <translation>Coste de origen añadido: {source}</translation>
    </message>
    <message>
        <source>Cost of a source edited</source>
        <translation>Coste de origen modificado</translation>
    </message>
    <message>
        <source>Cost of a source deleted</source>
        <translation>Coste de origen eliminado</translation>
    </message>
    <message>
        <source>Target edited</source>
        <translation>Objetivo modificado</translation>
    </message>
    <message>
        <source>Target deleted</source>
        <translation>Objetivo eliminado</translation>
    </message>
    <message>
        <source>Weights of the decision support changed</source>
        <translation>Pesos de la ayuda a la decisión modificados</translation>
    </message>
    <message>
        <source>Proposed tier accepted: {customer}</source>
        <translation>Nivel propuesto aceptado: {customer}</translation>
    </message>
    <message>
        <source>Word offered: {word}</source>
        <translation>Palabra ofrecida: {word}</translation>
    </message>
    <message>
        <source>{word} is now called {new}</source>
        <translation>{word} se llama ahora {new}</translation>
    </message>
    <message>
        <source>Words put in order</source>
        <translation>Palabras ordenadas</translation>
    </message>
    <message>
        <source>Called by a name of your own: {word}</source>
        <translation>Con nombre propio: {word}</translation>
    </message>
    <message>
        <source>Fields of your own put in order</source>
        <translation>Campos propios ordenados</translation>
    </message>
    <message>
        <source>Field holds another kind of value</source>
        <translation>El campo guarda otro tipo de valor</translation>
    </message>
    <message>
        <source>Field no longer used</source>
        <translation>El campo ya no se usa</translation>
    </message>
    <message>
        <source>Field used again</source>
        <translation>El campo se usa de nuevo</translation>
    </message>
    <message>
        <source>Proposed class accepted: {customer}</source>
        <translation>Clase propuesta aceptada: {customer}</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) edited</source>
        <translation>
            <numerusform>%n cliente modificado</numerusform>
            <numerusform>%n clientes modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged</source>
        <translation>
            <numerusform>%n cliente etiquetado</numerusform>
            <numerusform>%n clientes etiquetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) edited</source>
        <translation>
            <numerusform>%n persona editada</numerusform>
            <numerusform>%n personas editadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) edited</source>
        <translation>
            <numerusform>%n oportunidad editada</numerusform>
            <numerusform>%n oportunidades editadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the group {view}</source>
        <translation>
            <numerusform>%n registro añadido al grupo {view}</numerusform>
            <numerusform>%n registros añadidos al grupo {view}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the group {view}</source>
        <translation>
            <numerusform>%n registro quitado del grupo {view}</numerusform>
            <numerusform>%n registros quitados del grupo {view}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n etiqueta quitada</numerusform>
            <numerusform>%n etiquetas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>%n cliente eliminado</numerusform>
            <numerusform>%n clientes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) merged into others</source>
        <translation>
            <numerusform>%n cliente fusionado con otro</numerusform>
            <numerusform>%n clientes fusionados con otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into others</source>
        <translation>
            <numerusform>%n persona fusionada con otra</numerusform>
            <numerusform>%n personas fusionadas con otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted</source>
        <translation>
            <numerusform>%n persona eliminada</numerusform>
            <numerusform>%n personas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) deleted</source>
        <translation>
            <numerusform>%n entrada eliminada</numerusform>
            <numerusform>%n entradas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted</source>
        <translation>
            <numerusform>%n producto eliminado</numerusform>
            <numerusform>%n productos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted</source>
        <translation>
            <numerusform>%n oportunidad eliminada</numerusform>
            <numerusform>%n oportunidades eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken into the map</source>
        <translation>
            <numerusform>%n persona incluida en el mapa</numerusform>
            <numerusform>%n personas incluidas en el mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>%n pedido eliminado</numerusform>
            <numerusform>%n pedidos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) merged into {word}</source>
        <translation>
            <numerusform>%n palabra combinada en {word}</numerusform>
            <numerusform>%n palabras combinadas en {word}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) no longer offered</source>
        <translation>
            <numerusform>%n palabra ya no se ofrece</numerusform>
            <numerusform>%n palabras ya no se ofrecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) offered again</source>
        <translation>
            <numerusform>%n palabra se ofrece de nuevo</numerusform>
            <numerusform>%n palabras se ofrecen de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palabra eliminada</numerusform>
            <numerusform>%n palabras eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visita planificada</numerusform>
            <numerusform>%n visitas planificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed tier(s) accepted</source>
        <translation>
            <numerusform>%n nivel propuesto aceptado</numerusform>
            <numerusform>%n niveles propuestos aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed class(es) accepted</source>
        <translation>
            <numerusform>%n clase propuesta aceptada</numerusform>
            <numerusform>%n clases propuestas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>%n propuesta aceptada</numerusform>
            <numerusform>%n propuestas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) set aside</source>
        <translation>
            <numerusform>%n propuesta apartada</numerusform>
            <numerusform>%n propuestas apartadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBoards</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Care and targets</source>
        <translation>Atención y objetivos</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show all years</source>
        <translation>Mostrar todos los años</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It was not worked out to its end.</source>
        <translation>No se terminó de calcular.</translation>
    </message>
    <message>
        <source>Stopped: this is how it was before.</source>
        <translation>Detenido: se muestra el resultado anterior.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>Without regard to: {filters}.</source>
        <translation>Sin tener en cuenta: {filters}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Guardar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Guardar los números (CSV)…</translation>
    </message>
    <message>
        <source>Half as wide</source>
        <translation>A media anchura</translation>
    </message>
    <message>
        <source>As wide as the board</source>
        <translation>A todo el ancho</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover hacia delante</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover hacia atrás</translation>
    </message>
    <message>
        <source>Take off this board</source>
        <translation>Quitar de este tablero</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Lift the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Not enough data with these filters</source>
        <translation>Datos insuficientes con estos filtros</translation>
    </message>
</context>
<context>
    <name>ChartFilters</name>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Último mes</numerusform>
            <numerusform>Últimos %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Línea de productos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>All product lines</source>
        <translation>Todas las líneas</translation>
    </message>
</context>
<context>
    <name>ChartKeys</name>
    <message>
        <source>Go from mark to mark</source>
        <translation>Ir de una marca a otra</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Show the customers behind a mark</source>
        <translation>Mostrar los clientes de una marca</translation>
    </message>
    <message>
        <source>Show a chart large, and small again</source>
        <translation>Ver un gráfico en grande y volver</translation>
    </message>
    <message>
        <source>Look closer, less close, at all of it</source>
        <translation>Acercar, alejar, verlo todo</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation>Abrir un tablero</translation>
    </message>
    <message>
        <source>Move a chart on a board of your own</source>
        <translation>Mover un gráfico en un tablero propio</translation>
    </message>
    <message>
        <source>Take it off the board</source>
        <translation>Quitarlo del tablero</translation>
    </message>
    <message>
        <source>Preview and print a board</source>
        <translation>Vista previa e impresión de un tablero</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>A fecha de {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad</numerusform>
            <numerusform>%Ln oportunidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Importe ({currency})</translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>No incluido: %Ln pedido en moneda distinta de {currency}.</numerusform>
            <numerusform>No incluidos: %Ln pedidos en monedas distintas de {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>No incluida: %Ln oportunidad en moneda distinta de {currency}.</numerusform>
            <numerusform>No incluidas: %Ln oportunidades en monedas distintas de {currency}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ChipsPanel</name>
    <message>
        <source>Enter opens the choice. Tab goes on. Esc goes back to the line.</source>
        <translation>Intro abre las opciones. Tab pasa a la siguiente. Esc vuelve a la línea.</translation>
    </message>
    <message>
        <source>Enter takes it over. Esc leaves it as it was.</source>
        <translation>Intro lo acepta. Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Say who is meant: Tab, then Enter opens the choice. Esc closes.</source>
        <translation>Decir a quién se refiere: Tab y luego Intro abre las opciones. Esc cierra.</translation>
    </message>
    <message>
        <source>Enter saves. Tab goes to the parts, Enter there corrects. Esc closes.</source>
        <translation>Intro guarda. Tab va a las partes, Intro allí corrige. Esc cierra.</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>Otro cliente…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sin oportunidad</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Add a promise…</source>
        <translation>Añadir una promesa…</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>Añadir un próximo paso…</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Cliente nuevo «{name}»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Or in your own words</source>
        <translation>O con sus propias palabras</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>Cerrar la oportunidad</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Core</source>
        <translation>Estratégico</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>1.ª compra</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Cultivar</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Asesorar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guiar</translation>
    </message>
    <message>
        <source>Serve: quick, friendly, dependable</source>
        <translation>Atender: rapidez, cordialidad, fiabilidad</translation>
    </message>
    <message>
        <source>Court: win trust step by step</source>
        <translation>Cultivar: ganar la confianza paso a paso</translation>
    </message>
    <message>
        <source>Advise: understand first, then recommend</source>
        <translation>Asesorar: primero entender, luego recomendar</translation>
    </message>
    <message>
        <source>Guide: lead our distributors</source>
        <translation>Guiar: dirigir a los distribuidores</translation>
    </message>
    <message>
        <source>Stood as a reference</source>
        <translation>Hizo de referencia</translation>
    </message>
    <message>
        <source>Suggested an improvement</source>
        <translation>Propuso una mejora</translation>
    </message>
    <message>
        <source>Buys elsewhere now</source>
        <translation>Hoy compra a otro</translation>
    </message>
    <message>
        <source>Buys for the first time</source>
        <translation>Compra por primera vez</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Project set up</source>
        <translation>Proyecto definido</translation>
    </message>
    <message>
        <source>Gathering information</source>
        <translation>Recogida de datos</translation>
    </message>
    <message>
        <source>Technical selection</source>
        <translation>Selección técnica</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Posventa</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Decisor</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation>Comprador técnico</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Aliado</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Influyente</translation>
    </message>
    <message>
        <source>Outsider</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Círculo íntimo</translation>
    </message>
    <message>
        <source>Has a say</source>
        <translation>Tiene voz</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Credible source</source>
        <translation>Fuente fiable</translation>
    </message>
    <message>
        <source>Problem solver</source>
        <translation>Soluciona problemas</translation>
    </message>
    <message>
        <source>Trusted advisor</source>
        <translation>Asesor de confianza</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influye en</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Confía en</translation>
    </message>
    <message>
        <source>In conflict with</source>
        <translation>En conflicto con</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Obsequio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De nosotros</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>De ellos</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Asks questions</source>
        <translation>Hace preguntas</translation>
    </message>
    <message>
        <source>Asks about price</source>
        <translation>Pregunta por el precio</translation>
    </message>
    <message>
        <source>Picks faults</source>
        <translation>Busca defectos</translation>
    </message>
    <message>
        <source>Cares for the product</source>
        <translation>Le interesa el producto</translation>
    </message>
    <message>
        <source>Contacts us first</source>
        <translation>Nos contacta primero</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Se muestra activo</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>Guiding sentence</source>
        <translation>Frase guía</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Considerado</translation>
    </message>
    <message>
        <source>We won</source>
        <translation>Ganamos</translation>
    </message>
    <message>
        <source>They won</source>
        <translation>Ganaron ellos</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Direcciones y teléfonos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Who has a say</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
</context>
<context>
    <name>CohortsKind</name>
    <message>
        <source>New customers over time</source>
        <translation>Clientes nuevos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Of the customers who came at the same time, how many still buy?</source>
        <translation>De los clientes que llegaron al mismo tiempo, ¿cuántos siguen comprando?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>How many of the customers who came at the same time still buy: needs {few} customers with a first order, and orders of more than one quarter or year; there are {n}.</source>
        <translation>Cuántos de los clientes que llegaron al mismo tiempo siguen comprando: hacen falta {few} clientes con un primer pedido y pedidos de más de un trimestre o año; hay {n}.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Importar pedidos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came.</source>
        <translation>
            <numerusform>Llegó %Ln cliente.</numerusform>
            <numerusform>Llegaron %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For nobody the year after the first order is over yet.</source>
        <translation>Para nadie ha terminado aún el año siguiente al primer pedido.</translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {kept} of %Ln bought again.</source>
        <translation>
            <numerusform>Un año después del primer pedido, volvió a comprar {kept} de %Ln.</numerusform>
            <numerusform>Un año después del primer pedido, volvieron a comprar {kept} de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {share} of %Ln bought again (nine times in ten between {low} and {high}).</source>
        <translation>
            <numerusform>Un año después del primer pedido, volvió a comprar el {share} de %Ln (nueve de cada diez veces, entre {low} y {high}).</numerusform>
            <numerusform>Un año después del primer pedido, volvió a comprar el {share} de %Ln (nueve de cada diez veces, entre {low} y {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer buys in a quarter by an order in it.</source>
        <translation>Un cliente compra en un trimestre si hace un pedido en él.</translation>
    </message>
    <message>
        <source>A customer buys in a year by an order in it.</source>
        <translation>Un cliente compra en un año si hace un pedido en él.</translation>
    </message>
    <message numerus="yes">
        <source>Of fewer than %Ln customers counts are shown, no shares.</source>
        <translation>
            <numerusform>Con menos de %Ln cliente se muestran cantidades, no proporciones.</numerusform>
            <numerusform>Con menos de %Ln clientes se muestran cantidades, no proporciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The running one is not over yet.</source>
        <translation>El periodo en curso aún no ha terminado.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Quarters since the first order</source>
        <translation>Trimestres desde el primer pedido</translation>
    </message>
    <message>
        <source>Years since the first order</source>
        <translation>Años desde el primer pedido</translation>
    </message>
    <message>
        <source>First order from</source>
        <translation>Primer pedido desde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Periods since</source>
        <translation>Periodos desde entonces</translation>
    </message>
    <message>
        <source>Of them bought</source>
        <translation>De ellos compraron</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message numerus="yes">
        <source>{bought} of %Ln customer(s) bought</source>
        <translation>
            <numerusform>compró {bought} de %Ln cliente</numerusform>
            <numerusform>compraron {bought} de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
    </message>
    <message>
        <source>First order {first}, bought {then}</source>
        <translation>Primer pedido {first}, compró {then}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Oport. abiertas</translation>
    </message>
    <message>
        <source>In open deals</source>
        <translation>En oport. abiertas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo importante</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Promise late: {text}</source>
        <translation>Promesa atrasada: {text}</translation>
    </message>
    <message>
        <source>Promise due {day}: {text}</source>
        <translation>Promesa para el {day}: {text}</translation>
    </message>
    <message>
        <source>Complaint open {days} d</source>
        <translation>Reclamación: {days} d</translation>
    </message>
    <message>
        <source>{kind} was due {day}</source>
        <translation>{kind} con retraso: {day}</translation>
    </message>
    <message>
        <source>{kind} planned {day}</source>
        <translation>{kind} el {day}</translation>
    </message>
    <message>
        <source>Not touched for {days} d</source>
        <translation>{days} d sin contacto</translation>
    </message>
    <message>
        <source>Not touched yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Expected / closed</source>
        <translation>Prevista / cerrada</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What each column means. What is left out stays in the file only.</source>
        <translation>Qué significa cada columna. Lo que se omite queda solo en el archivo.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{field} (own field)</source>
        <translation>{field} (campo propio)</translation>
    </message>
</context>
<context>
    <name>ComparisonKeys</name>
    <message>
        <source>Give a value</source>
        <translation>Dar un valor</translation>
    </message>
    <message>
        <source>Take a value or a criterion away</source>
        <translation>Quitar un valor o un criterio</translation>
    </message>
    <message>
        <source>Put a criterion in other words</source>
        <translation>Redactar un criterio de otro modo</translation>
    </message>
    <message>
        <source>Move a criterion up or down</source>
        <translation>Subir o bajar un criterio</translation>
    </message>
    <message>
        <source>From the first row to the rival&apos;s heading</source>
        <translation>De la primera fila al título del competidor</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>They judge by</source>
        <translation>Juzgan por</translation>
    </message>
    <message>
        <source>Their need</source>
        <translation>Su necesidad</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: not judged yet</source>
        <translation>{criterion}, {whose}: aún sin valorar</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: {value} of {most}, the best</source>
        <translation>{criterion}, {whose}: {value} de {most}, el mejor</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: {value} of {most}</source>
        <translation>{criterion}, {whose}: {value} de {most}</translation>
    </message>
</context>
<context>
    <name>ComparisonPart</name>
    <message>
        <source>What they judge by, and who is ahead</source>
        <translation>Por qué juzgan y quién va delante</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>Note what they judge by. Then give 0 to 5 for how much they need it, for us and for each rival.</source>
        <translation>Anote por qué juzgan. Después dé de 0 a 5 a cuánto lo necesitan, a nosotros y a cada competidor.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Add a rival below to compare us with.</source>
        <translation>Añada abajo un competidor con quien compararnos.</translation>
    </message>
    <message>
        <source>Press the marks, or type 0 to 5, to compare.</source>
        <translation>Pulse las marcas o escriba de 0 a 5 para comparar.</translation>
    </message>
    <message>
        <source>We lead in: {criteria}.</source>
        <translation>Vamos delante en: {criteria}.</translation>
    </message>
    <message>
        <source>{rival} is ahead in: {criteria}.</source>
        <translation>{rival} va delante en: {criteria}.</translation>
    </message>
    <message>
        <source>Weighed by their need we are {gap} ahead of {rival}.</source>
        <translation>Según su necesidad, llevamos {gap} de ventaja a {rival}.</translation>
    </message>
    <message>
        <source>Weighed by their need we are {gap} behind {rival}.</source>
        <translation>Según su necesidad, vamos {gap} por detrás de {rival}.</translation>
    </message>
    <message>
        <source>What they judge by</source>
        <translation>Por qué juzgan</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Put it in other words</source>
        <translation>Decirlo con otras palabras</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>CompetitorsTab</name>
    <message>
        <source>New rival</source>
        <translation>Nuevo competidor</translation>
    </message>
    <message>
        <source>Whom you meet in deals. Deals choose from this list.</source>
        <translation>Con quién se compite. Las oportunidades eligen de esta lista.</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>first reply {late}</source>
        <comment>5 h late</comment>
        <translation>respuesta: {late}</translation>
    </message>
    <message>
        <source>solution {late}</source>
        <comment>5 h late</comment>
        <translation>solución: {late}</translation>
    </message>
    <message>
        <source>first reply due {when}</source>
        <comment>a day, or a time of today</comment>
        <translation>responder hasta {when}</translation>
    </message>
    <message>
        <source>solution due {when}</source>
        <comment>a day, or a time of today</comment>
        <translation>resolver hasta {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s) late</source>
        <translation>
            <numerusform>%n h laborable de retraso</numerusform>
            <numerusform>%n h laborables de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d de retraso</numerusform>
            <numerusform>%n d de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h de retraso</numerusform>
            <numerusform>%n h de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s) left</source>
        <translation>
            <numerusform>queda %n h laborable</numerusform>
            <numerusform>quedan %n h laborables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>queda %n d</numerusform>
            <numerusform>quedan %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>queda menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>queda %n h</numerusform>
            <numerusform>quedan %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcentrationKind</name>
    <message>
        <source>Concentration (80/20)</source>
        <translation>Concentración (80/20)</translation>
    </message>
    <message>
        <source>How many customers carry the sales?</source>
        <translation>¿Cuántos clientes sostienen las ventas?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>How much of the sales a few customers bring: needs {few} customers who bought in this period, there are {n}.</source>
        <translation>Cuánto de las ventas aportan unos pocos clientes: hacen falta {few} clientes con compras en este período y hay {n}.</translation>
    </message>
    <message>
        <source>How much of the sales a few customers bring: {n} customers bought in this period, but nothing for more than they gave back.</source>
        <translation>Cuánto de las ventas aportan unos pocos clientes: {n} clientes compraron en este período, pero no más de lo que devolvieron.</translation>
    </message>
    <message>
        <source>The best fifth, {customers}, brought {share} of {total}.</source>
        <translation>La mejor quinta parte, {customers}, aportó {share} de {total}.</translation>
    </message>
    <message>
        <source>{most} came from {needed} of {all}.</source>
        <translation>{most} vino de {needed} de {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gave back more and stand apart.</source>
        <translation>
            <numerusform>%Ln cliente devolvió más de lo comprado y va aparte.</numerusform>
            <numerusform>%Ln clientes devolvieron más de lo comprado y van aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>From rank</source>
        <translation>Desde el puesto</translation>
    </message>
    <message>
        <source>To rank</source>
        <translation>Hasta el puesto</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>Cuota acumulada</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln together: {share}</source>
        <translation>
            <numerusform>El mejor: {share}</numerusform>
            <numerusform>Los %Ln mejores juntos: {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer no. {rank}</source>
        <translation>Cliente n.º {rank}</translation>
    </message>
    <message>
        <source>Customers no. {first} to {last}</source>
        <translation>Clientes n.º {first} a {last}</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Save as vCard…</source>
        <translation>Guardar como vCard…</translation>
    </message>
    <message>
        <source>Export all about this person…</source>
        <translation>Exportar todo sobre esta persona…</translation>
    </message>
    <message>
        <source>This person was anonymised on {day}.</source>
        <translation>Esta persona se anonimizó el {day}.</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonimizar…</translation>
    </message>
    <message>
        <source>‹ All of the profile</source>
        <translation>‹ Todo el perfil</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose a person to see all about them.</source>
        <translation>Elegir una persona para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>Add a firm</source>
        <translation>Añadir una empresa</translation>
    </message>
    <message>
        <source>No firm is known.</source>
        <translation>No se conoce ninguna empresa.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Part in deals</source>
        <translation>Papel en oportunidades</translation>
    </message>
    <message>
        <source>On no stakeholder map yet.</source>
        <translation>Aún en ningún mapa de interlocutores.</translation>
    </message>
    <message>
        <source>Together with them</source>
        <translation>Con esta persona</translation>
    </message>
    <message>
        <source>Nothing logged with this person yet.</source>
        <translation>Aún no hay nada registrado con esta persona.</translation>
    </message>
    <message>
        <source>Activities with this person</source>
        <translation>Actividades con esta persona</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>previsto el {day}</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Anonymised already</source>
        <translation>Ya anonimizada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>Copying files…</source>
        <translation>Copiando archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CostsSection</name>
    <message>
        <source>no customer from there yet</source>
        <translation>aún sin clientes de este origen</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Costes por origen</translation>
    </message>
    <message>
        <source>What fairs, advertising and referrals cost. Charts say what a customer won through them cost, and whether it paid.</source>
        <translation>Lo que cuestan ferias, publicidad y recomendaciones. Los gráficos muestran cuánto costó cada cliente ganado y si compensó.</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Nuevo coste</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order line(s)</source>
        <translation>
            <numerusform>%Ln línea de pedido</numerusform>
            <numerusform>%Ln líneas de pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad</numerusform>
            <numerusform>%Ln oportunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colega</numerusform>
            <numerusform>%Ln colegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rival(s)</source>
        <translation>
            <numerusform>%Ln competidor</numerusform>
            <numerusform>%Ln competidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Nothing new in</source>
        <translation>Sin novedad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>One of us</source>
        <translation>Uno de los nuestros</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in person</source>
        <translation>
            <numerusform>%n en persona</numerusform>
            <numerusform>%n en persona</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>la última el {day}</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Refuse its rows</source>
        <translation>Rechazar sus filas</translation>
    </message>
    <message>
        <source>Create a new customer</source>
        <translation>Crear un cliente nuevo</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>Otro cliente…</translation>
    </message>
    <message>
        <source>Customer meant by {name}</source>
        <translation>Cliente al que se refiere {name}</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Parts of the customer</source>
        <translation>Apartados del cliente</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Ningún cliente elegido</translation>
    </message>
    <message>
        <source>Choose a customer in the list to see all about it.</source>
        <translation>Elegir un cliente de la lista para ver todo sobre él.</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>Iniciar una serie…</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Plan de cuenta</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>Registros fusionados…</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Eliminar el cliente</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>with {owner}</source>
        <translation>a cargo de {owner}</translation>
    </message>
    <message>
        <source>Industry, place and posture are not known yet</source>
        <translation>Aún no se conocen el sector, el lugar ni la postura</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Registrar una visita</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing in this list meets all the filters.</source>
        <translation>Nada en esta lista cumple todos los filtros.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>The firms you sell to will stand here. Bring them in from a file, add the first one by hand, or look around in the sample firm.</source>
        <translation>Aquí aparecerán las empresas a las que se vende. Se pueden traer de un archivo, añadir la primera a mano o explorar la empresa de ejemplo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Sample firm</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Everyone you know will stand here, also those without a firm.</source>
        <translation>Aquí aparecerán todas las personas conocidas, también las que no tienen empresa.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
</context>
<context>
    <name>CycleKind</name>
    <message>
        <source>Time to close</source>
        <translation>Tiempo hasta el cierre</translation>
    </message>
    <message>
        <source>How long do deals take, won and lost, and which take longer than usual?</source>
        <translation>¿Cuánto duran las oportunidades, ganadas y perdidas, y cuáles duran más de lo normal?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>How long deals take: needs {few} deals that are over in this period, there are {n}.</source>
        <translation>Cuánto duran las oportunidades: hacen falta {few} terminadas en este periodo, hay {n}.</translation>
    </message>
    <message>
        <source>Fewer than half of {deals} are over.</source>
        <translation>Menos de la mitad de {deals} han terminado.</translation>
    </message>
    <message>
        <source>Half of {deals} are over after {days}.</source>
        <translation>La mitad de {deals} ha terminado tras {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that end, also without a decision, {won} are won and {lost} lost.</source>
        <translation>De todas las que terminan, también sin decisión, se gana el {won} y se pierde el {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {open} open ones are older than that.</source>
        <translation>
            <numerusform>%Ln de {open} abiertas lleva más tiempo.</numerusform>
            <numerusform>%Ln de {open} abiertas llevan más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals count as far as they are (Kaplan-Meier); pale: 95 % intervals.</source>
        <translation>Las abiertas cuentan hasta hoy (Kaplan-Meier); en claro: intervalos del 95 %.</translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without a day of opening, or closed before it.</source>
        <translation>
            <numerusform>No incluida: %Ln oportunidad sin fecha de apertura o cerrada antes de ella.</numerusform>
            <numerusform>No incluidas: %Ln oportunidades sin fecha de apertura o cerradas antes de ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>half are over</source>
        <translation>la mitad ha terminado</translation>
    </message>
    <message>
        <source>Days since the deal was opened; each dot an open deal</source>
        <translation>Días desde la apertura; cada punto, una oportunidad abierta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>Mínimo (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>Máximo (95 %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad abierta</numerusform>
            <numerusform>%Ln oportunidades abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for {days}</source>
        <translation>Abierta desde hace {days}</translation>
    </message>
    <message>
        <source>Open for {first} to {days}</source>
        <translation>Abiertas desde hace {first} a {days}</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Nothing waits for you today</source>
        <translation>Hoy no le espera nada</translation>
    </message>
    <message>
        <source>Promises, visits, customers you have not touched for long, quiet deals and complaints come here by themselves when it is time.</source>
        <translation>Las promesas, las visitas, los clientes sin contacto, las oportunidades en silencio y las reclamaciones aparecen aquí solas cuando llega el momento.</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Planificar la semana</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing is late or due today.</source>
        <translation>Nada va con retraso ni vence hoy.</translation>
    </message>
    <message>
        <source>Nothing to do: {sections}</source>
        <translation>Nada que hacer: {sections}</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>Leer la ficha de visita</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Llamar al {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Plan a step…</source>
        <translation>Planificar un paso…</translation>
    </message>
    <message>
        <source>It will not be kept</source>
        <translation>No se cumplirá</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Mover al {day}</translation>
    </message>
</context>
<context>
    <name>DealCards</name>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{stage} for {days} days</source>
        <translation>{stage} desde hace {days} días</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>se espera el {day}</translation>
    </message>
    <message>
        <source>{count} more in the table</source>
        <translation>{count} más en la tabla</translation>
    </message>
    <message>
        <source>not touched yet in this deal</source>
        <translation>aún sin contacto en esta oportunidad</translation>
    </message>
    <message>
        <source>last touched {days} days ago</source>
        <translation>último contacto hace {days} días</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>quiet for {days} days</source>
        <translation>sin novedades hace {days} días</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>recién llegada</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en marcha</translation>
    </message>
</context>
<context>
    <name>DealForecastView</name>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>y %Ln más en la tabla</numerusform>
            <numerusform>y %Ln más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals by the month in which they may be won</source>
        <translation>Oportunidades por el mes en que pueden ganarse</translation>
    </message>
    <message>
        <source>Nothing to be expected</source>
        <translation>Nada que esperar</translation>
    </message>
    <message>
        <source>Older than any deal that was ever decided</source>
        <translation>Más antiguas que cualquiera ya decidida</translation>
    </message>
    <message>
        <source>{low} to {high}; chance · amount of each:</source>
        <translation>{low} a {high}; probabilidad · importe:</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
</context>
<context>
    <name>DealHead</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>margin {margin}</source>
        <translation>margen {margin}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>cerrada el {day}</translation>
    </message>
    <message>
        <source>expected on {day}</source>
        <translation>prevista para el {day}</translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>abierta desde hace %n día</numerusform>
            <numerusform>abierta desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than {share} of the %n won ones took</source>
        <translation>
            <numerusform>más que el {share} de %n ganada</numerusform>
            <numerusform>más que el {share} de las %n ganadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
</context>
<context>
    <name>DealMoves</name>
    <message>
        <source>Back to {stage}</source>
        <translation>Volver a {stage}</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Pasar a {stage}</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>‹ All deals</source>
        <translation>‹ Todas las oportunidades</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DealsBar</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>by the customer&apos;s buying stage</source>
        <translation>según la etapa de compra del cliente</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>In this list…</source>
        <translation>En esta lista…</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>Acotar esta lista</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Combine conditions on any fields</source>
        <translation>Combinar condiciones sobre cualquier campo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>what they will bring, by month</source>
        <translation>lo que traerán, por mes</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todos los responsables</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>Sin oportunidades abiertas</translation>
    </message>
    <message>
        <source>What your customers may buy will stand here, by the stage they are in.</source>
        <translation>Aquí estará lo que sus clientes pueden comprar, según la etapa en la que están.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No deal meets all the filters.</source>
        <translation>Ninguna oportunidad cumple todos los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Change any fields…</source>
        <translation>Cambiar cualquier campo…</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Aún no hay oportunidades</translation>
    </message>
    <message>
        <source>A deal is something this customer may buy, with its amount and stage.</source>
        <translation>Una oportunidad es algo que este cliente podría comprar, con su importe y su etapa.</translation>
    </message>
    <message>
        <source>was expected {day}</source>
        <translation>se esperaba el {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>se espera el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n oportunidad abierta</numerusform>
            <numerusform>%n oportunidades abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclineKind</name>
    <message>
        <source>Who buys less</source>
        <translation>Quién compra menos</translation>
    </message>
    <message>
        <source>Whose purchases fall in number and amount, and by how much?</source>
        <translation>¿Quién compra menos veces y por menos importe, y cuánto menos?</translation>
    </message>
    <message>
        <source>Nobody buys less</source>
        <translation>Nadie compra menos</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Who buys less: needs {few} customers with {days} order days or more in the year before the last one, or with orders over two years; there are {n}.</source>
        <translation>Quién compra menos: hacen falta {few} clientes con {days} o más días de pedido en el año anterior al último, o con pedidos durante dos años; hay {n}.</translation>
    </message>
    <message>
        <source>Of {tested} who could be judged nobody buys clearly less.</source>
        <translation>De {tested} que se pudieron valorar, ninguno compra claramente menos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought less since {since} than in the time before: {amount} in all.</source>
        <translation>
            <numerusform>%Ln cliente compró menos desde el {since} que en el tiempo anterior: {amount} en total.</numerusform>
            <numerusform>%Ln clientes compraron menos desde el {since} que en el tiempo anterior: {amount} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is sure of %Ln of them.</source>
        <translation>
            <numerusform>Es seguro en %Ln caso.</numerusform>
            <numerusform>Es seguro en %Ln casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} could be judged.</source>
        <translation>Se pudieron valorar {tested}.</translation>
    </message>
    <message>
        <source>Sure: on fewer days and for falling amounts, both hardly by chance. Probable: one of the two.</source>
        <translation>Seguro: menos días de pedido e importes a la baja, ambos difícilmente por azar. Probable: uno de los dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln más.</numerusform>
            <numerusform>No se muestran %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Before ({currency})</source>
        <translation>Antes ({currency})</translation>
    </message>
    <message>
        <source>Since ({currency})</source>
        <translation>Después ({currency})</translation>
    </message>
    <message>
        <source>Less by</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Order days before</source>
        <translation>Días de pedido antes</translation>
    </message>
    <message>
        <source>Order days since</source>
        <translation>Días de pedido después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing at all since {day}.</source>
        <translation>
            <numerusform>%Ln cliente no ha comprado nada desde el {day}.</numerusform>
            <numerusform>%Ln clientes no han comprado nada desde el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>bought nothing more</source>
        <translation>ya no compra</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>order days: {last} instead of {before}</source>
        <translation>días de pedido: {last} en lugar de {before}</translation>
    </message>
    <message>
        <source>nothing since {day}</source>
        <translation>nada desde el {day}</translation>
    </message>
</context>
<context>
    <name>DeletingQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This activity repeats: {rule}.</source>
        <translation>Esta actividad se repite: {rule}.</translation>
    </message>
    <message>
        <source>Delete this time only, or all that are still planned? What was done stays.</source>
        <translation>¿Eliminar solo esta vez o todas las que siguen previstas? Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>DepartmentPopup</name>
    <message>
        <source>New department</source>
        <translation>Departamento nuevo</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Nombre del departamento</translation>
    </message>
    <message>
        <source>What it does in a purchase</source>
        <translation>Qué hace en una compra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DepartmentsPanel</name>
    <message>
        <source>Departments and deals</source>
        <translation>Departamentos y oportunidades</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Añadir un departamento</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>Aún no hay departamentos</translation>
    </message>
    <message>
        <source>Where each department stands in each deal is shown here.</source>
        <translation>Aquí se ve qué actitud tiene cada departamento en cada oportunidad.</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>{deal} (ended)</source>
        <translation>{deal} (terminada)</translation>
    </message>
    <message>
        <source>no function yet</source>
        <translation>sin función aún</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Say where it stands…</source>
        <translation>Indicar su actitud…</translation>
    </message>
    <message>
        <source>See and correct what was said…</source>
        <translation>Ver y corregir lo anotado…</translation>
    </message>
    <message>
        <source>Delete the latest stance</source>
        <translation>Eliminar la última actitud</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Drop a file here, or a mail saved as .eml or .msg.</source>
        <translation>Soltar aquí un archivo o un correo guardado como .eml o .msg.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A link…</source>
        <translation>Un enlace…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Cambiar el nombre del documento</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Plan a step</source>
        <translation>Planificar un paso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>Reclamación resuelta</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>Greeting sent or said</source>
        <translation>Felicitación hecha</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How it went (if it is worth a note)</source>
        <translation>Cómo fue (si merece una nota)</translation>
    </message>
    <message>
        <source>{what}: {about}</source>
        <translation>{what}: {about}</translation>
    </message>
</context>
<context>
    <name>DueLink</name>
    <message numerus="yes">
        <source>%Ln due for a decision</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln pendiente de decisión</numerusform>
            <numerusform>%Ln pendientes de decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has been in touch with for long: keep or anonymise?</source>
        <translation>
            <numerusform>%Ln persona sin contacto desde hace mucho: ¿conservar o anonimizar?</numerusform>
            <numerusform>%Ln personas sin contacto desde hace mucho: ¿conservar o anonimizar?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due for a decision</source>
        <translation>Pendientes de decisión</translation>
    </message>
    <message>
        <source>Nobody is due for a decision.</source>
        <translation>No hay nadie pendiente de decisión.</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n month(s)</source>
        <translation>
            <numerusform>Conservar %n mes</numerusform>
            <numerusform>Conservar %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonimizar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message numerus="yes">
        <source>No contact, order, open deal or promise for %n month(s).</source>
        <translation>
            <numerusform>Sin contacto, pedido, oportunidad abierta ni compromiso desde hace %n mes.</numerusform>
            <numerusform>Sin contacto, pedido, oportunidad abierta ni compromiso desde hace %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>Se muestra el primero.</numerusform>
            <numerusform>Se muestran los primeros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>DueWindow</name>
    <message>
        <source>Due for a decision</source>
        <translation>Pendientes de decisión</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>but {reasons}</source>
        <translation>pero {reasons}</translation>
    </message>
    <message>
        <source>{reasons}; but {others}</source>
        <translation>{reasons}; pero {others}</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>Se parece a {record}</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>one name within the other</source>
        <translation>un nombre contenido en el otro</translation>
    </message>
    <message>
        <source>with a word few other names have</source>
        <translation>con una palabra poco común</translation>
    </message>
    <message>
        <source>each name has words of its own</source>
        <translation>cada nombre tiene palabras propias</translation>
    </message>
    <message>
        <source>another trade</source>
        <translation>otro ramo</translation>
    </message>
    <message>
        <source>words that exclude each other</source>
        <translation>palabras que se excluyen</translation>
    </message>
    <message>
        <source>only nearly the same spelling</source>
        <translation>escritura solo parecida</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>names in two scripts</source>
        <translation>nombres en dos escrituras</translation>
    </message>
    <message>
        <source>same tax number {value}</source>
        <translation>mismo NIF {value}</translation>
    </message>
    <message>
        <source>another tax number</source>
        <translation>otro NIF</translation>
    </message>
    <message>
        <source>same phone {value}</source>
        <translation>mismo teléfono {value}</translation>
    </message>
    <message>
        <source>neighbouring phone</source>
        <translation>teléfono contiguo</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>same mail {value}</source>
        <translation>mismo correo {value}</translation>
    </message>
    <message>
        <source>same domain {value}</source>
        <translation>mismo dominio {value}</translation>
    </message>
    <message>
        <source>similar domain</source>
        <translation>dominio parecido</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>otro dominio</translation>
    </message>
    <message>
        <source>same street {value}</source>
        <translation>misma calle {value}</translation>
    </message>
    <message>
        <source>another street</source>
        <translation>otra calle</translation>
    </message>
    <message>
        <source>same postal code {value}</source>
        <translation>mismo código postal {value}</translation>
    </message>
    <message>
        <source>same town {value}</source>
        <translation>misma ciudad {value}</translation>
    </message>
    <message>
        <source>another town</source>
        <translation>otra ciudad</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>otro país</translation>
    </message>
    <message>
        <source>same name, said for short</source>
        <translation>mismo nombre, abreviado</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>escritura casi igual</translation>
    </message>
    <message>
        <source>same surname, English given name</source>
        <translation>mismo apellido, nombre en inglés</translation>
    </message>
    <message>
        <source>same surname and initial</source>
        <translation>mismo apellido e inicial</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>mismo apellido</translation>
    </message>
    <message>
        <source>part of the given name</source>
        <translation>parte del nombre de pila</translation>
    </message>
    <message>
        <source>names agree only in part</source>
        <translation>los nombres coinciden solo en parte</translation>
    </message>
    <message>
        <source>sounds the same, other characters</source>
        <translation>suena igual, otros caracteres</translation>
    </message>
    <message>
        <source>other middle initial</source>
        <translation>otra inicial intermedia</translation>
    </message>
    <message>
        <source>another surname</source>
        <translation>otro apellido</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>otro nombre de pila</translation>
    </message>
    <message>
        <source>a name many people have</source>
        <translation>nombre muy común</translation>
    </message>
    <message>
        <source>one senior, one junior</source>
        <translation>uno mayor y otro menor</translation>
    </message>
    <message>
        <source>one is senior or junior</source>
        <translation>uno es mayor o menor</translation>
    </message>
    <message>
        <source>Mr and Ms</source>
        <translation>señor y señora</translation>
    </message>
    <message>
        <source>a shared mailbox</source>
        <translation>un buzón compartido</translation>
    </message>
    <message>
        <source>two mail addresses at one domain</source>
        <translation>dos correos del mismo dominio</translation>
    </message>
    <message>
        <source>same firm {value}</source>
        <translation>misma empresa {value}</translation>
    </message>
    <message>
        <source>another firm</source>
        <translation>otra empresa</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking through all customers and people…</source>
        <translation>Revisando todos los clientes y personas…</translation>
    </message>
    <message>
        <source>What may be in the file twice</source>
        <translation>Lo que puede estar dos veces en el archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Pares que pueden ser el mismo</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparar y fusionar…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>N – the two are not offered again</source>
        <translation>N: no se vuelven a proponer</translation>
    </message>
    <message>
        <source>Merge all that are sure…</source>
        <translation>Fusionar todos los seguros…</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>Registros fusionados…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) found. Merging can be undone at any time, also later.</source>
        <translation>
            <numerusform>%Ln par encontrado. La fusión se puede deshacer en cualquier momento, también más tarde.</numerusform>
            <numerusform>%Ln pares encontrados. La fusión se puede deshacer en cualquier momento, también más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Nothing similar enough found</source>
        <translation>No se encontró nada lo bastante parecido</translation>
    </message>
    <message>
        <source>Names, phones, mails, addresses and tax numbers were compared.</source>
        <translation>Se compararon nombres, teléfonos, correos, direcciones y NIF.</translation>
    </message>
    <message>
        <source>There are others: choose All above.</source>
        <translation>Hay otros: elija Todos arriba.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message>
        <source>Nobody was on the map on this day</source>
        <translation>Ese día no había nadie en el mapa</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Take over from: {map}</source>
        <translation>Tomar de: {map}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n known contact(s)</source>
        <translation>
            <numerusform>Tomar %n contacto conocido</numerusform>
            <numerusform>Tomar %n contactos conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides here?</source>
        <translation>¿Quién decide aquí?</translation>
    </message>
    <message>
        <source>The map shows who matters in the purchase, where each one stands, and who listens to whom.</source>
        <translation>El mapa muestra quién cuenta en la compra, qué actitud tiene cada uno y quién escucha a quién.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file is open in another window of this program. Close it there first, then try again.</source>
        <translation>El archivo está abierto en otra ventana de este programa. Hay que cerrarlo allí primero y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation>El archivo está abierto en otro programa. No se cambió nada. Hay que cerrarlo allí y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing is lost: try again in a moment.</source>
        <translation>Otro programa está usando el archivo. No se ha perdido nada: volver a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The file is write-protected, so nothing was saved. Copy it to a place where you may write, and open it there.</source>
        <translation>El archivo está protegido contra escritura, así que no se guardó nada. Copiarlo a un lugar con permiso de escritura y abrirlo allí.</translation>
    </message>
    <message>
        <source>The file is write-protected, so nothing was saved. Your entry is still here. Copy the file to a place where you may write, and open it there.</source>
        <translation>El archivo está protegido contra escritura, así que no se guardó nada. Lo introducido sigue aquí. Copiar el archivo a un lugar con permiso de escritura y abrirlo allí.</translation>
    </message>
    <message>
        <source>{path} could not be opened: it is write-protected. Nothing was changed. Copy it to a place where you may write, and open it there.</source>
        <translation>No se pudo abrir {path}: está protegido contra escritura. No se ha cambiado nada. Copiarlo a un lugar con permiso de escritura y abrirlo allí.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room, then try again.</source>
        <translation>El disco está lleno, así que no se guardó nada. Liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Your entry is still here. Make some room, then try again.</source>
        <translation>El disco está lleno, así que no se guardó nada. Lo introducido sigue aquí. Liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>{path} could not be opened: the disk is full. What is in it is safe. Make some room, then try again.</source>
        <translation>No se pudo abrir {path}: el disco está lleno. Su contenido está a salvo. Liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is no customer named {customer}.</source>
        <translation>No hay ningún cliente llamado {customer}.</translation>
    </message>
    <message>
        <source>“{customer}” fits several customers: {found}. Write more of the name.</source>
        <translation>«{customer}» coincide con varios clientes: {found}. Escriba más del nombre.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Nothing was changed. Install the newer version to open it.</source>
        <translation>{path} se escribió con una versión más reciente de este programa. No se cambió nada. Para abrirlo, instalar la versión más reciente.</translation>
    </message>
    <message>
        <source>{path} was written by an older version and has to be upgraded first: open it in the window once.</source>
        <translation>{path} se escribió con una versión anterior y antes hay que actualizarlo: abrirlo una vez en la ventana.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Nothing was changed. Open a backup instead.</source>
        <translation>{path} está dañado y no se puede leer. No se cambió nada. Abrir en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not a file of this program. Nothing was changed.</source>
        <translation>{path} no es un archivo de este programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file could not be upgraded. It is unchanged; a copy is at {path}.</source>
        <translation>No se pudo actualizar el archivo. Sigue sin cambios; hay una copia en {path}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: {reason}</source>
        <translation>Esto ya no se puede deshacer: {reason}</translation>
    </message>
    <message>
        <source>it was changed again since.</source>
        <translation>se ha vuelto a cambiar desde entonces.</translation>
    </message>
    <message>
        <source>it was deleted since.</source>
        <translation>se ha eliminado desde entonces.</translation>
    </message>
    <message>
        <source>other entries depend on it now.</source>
        <translation>ahora hay otras entradas que dependen de ello.</translation>
    </message>
    <message>
        <source>{contact} is on this map already.</source>
        <translation>{contact} ya está en este mapa.</translation>
    </message>
    <message>
        <source>An empty seat needs a title or a role, so that you know whom to look for.</source>
        <translation>Un puesto vacío necesita un cargo o un rol, para saber a quién buscar.</translation>
    </message>
    <message>
        <source>A tie joins two people; {contact} cannot be tied to themselves.</source>
        <translation>Un vínculo une a dos personas; {contact} no puede vincularse consigo.</translation>
    </message>
    <message>
        <source>{contact} and {other} are tied in this way already.</source>
        <translation>{contact} y {other} ya tienen este vínculo.</translation>
    </message>
    <message>
        <source>The two stand on different maps, so no tie was made.</source>
        <translation>Están en mapas distintos, así que no se creó ningún vínculo.</translation>
    </message>
    <message>
        <source>Of {day} another stance of this department is said already. Nothing was changed: correct that one, or choose another day.</source>
        <translation>Ya hay anotada otra actitud de este departamento con fecha {day}. No se ha cambiado nada: corrija esa o elija otro día.</translation>
    </message>
    <message>
        <source>{other} already reports to {contact}, directly or through others. Nothing was changed: take that tie away first.</source>
        <translation>{other} ya depende de {contact}, directamente o a través de otros. No se cambió nada: antes hay que quitar ese vínculo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>No se puede escribir {path}. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder exists and that you may write in it.</source>
        <translation>No se puede abrir {path}. Comprobar que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>It is not certain who is meant: choose first. Nothing was written.</source>
        <translation>No está claro a quién se refiere: elegir primero. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>A promise is made to a customer: say to which one. Nothing was written.</source>
        <translation>Una promesa se hace a un cliente: decir a cuál. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>No se entiende.</translation>
    </message>
    <message>
        <source>Nobody of this name is known. Choose one of those that are offered.</source>
        <translation>No se conoce a nadie con este nombre. Elegir entre las opciones propuestas.</translation>
    </message>
    <message>
        <source>A number belongs here, such as {example}.</source>
        <translation>Aquí va un número, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>A day belongs here, such as {example}.</source>
        <translation>Aquí va un día, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Say the year too.</source>
        <translation>Falta el año.</translation>
    </message>
    <message>
        <source>This was deleted in the meantime.</source>
        <translation>Se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The program made a mistake, so this was not done. What was saved before is safe.</source>
        <translation>El programa cometió un error, así que esto no se hizo. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Not saved: the program made a mistake. Your entry is still here, and what was saved before is safe.</source>
        <translation>No guardado: el programa cometió un error. Lo introducido sigue aquí y lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>“{view}” shows what its filter says. Only groups take records that you choose by hand.</source>
        <translation>«{view}» muestra lo que indica su filtro. Solo los grupos admiten registros elegidos a mano.</translation>
    </message>
    <message>
        <source>The deal is at this stage already.</source>
        <translation>La oportunidad ya está en esta etapa.</translation>
    </message>
    <message>
        <source>Orders of {customer} came from this deal. Nothing was changed: take the deal off them first, or give them to the other customer.</source>
        <translation>De esta oportunidad salieron pedidos de {customer}. No se ha cambiado nada: quitarles antes la oportunidad o pasarlos al otro cliente.</translation>
    </message>
    <message>
        <source>Some of what hangs on this deal belongs to {customer}. Nothing was changed: give the deal to {customer} first; from there it moves with all it has.</source>
        <translation>Parte de lo que va con esta oportunidad es de {customer}. No se ha cambiado nada: pasar antes la oportunidad a {customer}; desde allí se mueve con todo lo suyo.</translation>
    </message>
    <message>
        <source>Going back needs a reason: say what happened. Nothing was changed.</source>
        <translation>Volver atrás requiere un motivo: indicar qué pasó. No se cambió nada.</translation>
    </message>
    <message>
        <source>A firm cannot belong to itself, nor to a firm that belongs to it. Choose another one.</source>
        <translation>Una empresa no puede pertenecer a sí misma ni a otra que le pertenece. Elegir otra.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Choose two that are the same.</source>
        <translation>Un registro no se puede fusionar consigo mismo. Elija dos que sean el mismo.</translation>
    </message>
    <message>
        <source>A later merge stands on this one: take {name} apart first. Nothing was changed.</source>
        <translation>Una fusión posterior depende de esta: separe primero {name}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What came with {name} is no longer known, so the merge cannot be taken apart. Nothing was changed.</source>
        <translation>Ya no se sabe qué llegó con {name}, por lo que la fusión no se puede separar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} could run as a program, so it is not opened from here. Save a copy if you trust it.</source>
        <translation>{name} podría ejecutarse como programa, así que no se abre desde aquí. Si es de confianza, guardar una copia.</translation>
    </message>
    <message>
        <source>The kept file of {name} is not in its folder any more. Restore it from a backup, or add the file again.</source>
        <translation>El archivo guardado de {name} ya no está en su carpeta. Restaurarlo de una copia de seguridad o añadir el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than a document may be (200 MB), so it was not kept. Keep a link to it instead.</source>
        <translation>{name} supera el tamaño máximo de un documento (200 MB), así que no se guardó. Guardar un enlace en su lugar.</translation>
    </message>
    <message>
        <source>{name} cannot be the logo: it is no picture that can be read, or larger than 5 MB. Choose a PNG, JPEG or SVG picture.</source>
        <translation>{name} no puede ser el logotipo: no es una imagen legible o supera los 5 MB. Elija una imagen PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>{name} could not be read, so nothing was kept. See whether it is still there and not locked, then try again.</source>
        <translation>No se pudo leer {name}, así que no se guardó nada. Comprobar que sigue allí y no está bloqueado y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose another folder.</source>
        <translation>No se puede escribir en {path}. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>An order needs at least one line: what was ordered, and for how much.</source>
        <translation>Un pedido necesita al menos una línea: qué se pidió y por cuánto.</translation>
    </message>
    <message>
        <source>The line {name} has no amount yet. Enter a quantity and a price, or the amount itself.</source>
        <translation>La línea {name} aún no tiene importe. Introducir una cantidad y un precio, o el propio importe.</translation>
    </message>
    <message>
        <source>Only links to the web, a mail or a phone can be kept and opened: http, https, mailto, tel.</source>
        <translation>Solo se pueden guardar y abrir enlaces a la web, a un correo o a un teléfono: http, https, mailto, tel.</translation>
    </message>
    <message>
        <source>{name} is no mail that can be read, so nothing was logged. Add it as a document instead.</source>
        <translation>{name} no es un correo que se pueda leer, así que no se registró nada. Añadirlo como documento.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Add the person first, or leave the name out.</source>
        <translation>Aquí nadie se llama {name}. Añadir antes a la persona u omitir el nombre.</translation>
    </message>
    <message>
        <source>Something else was changed since. Press Ctrl+Z to take back one change after the other.</source>
        <translation>Desde entonces se cambió algo más. Pulsar Ctrl+Z para deshacer un cambio tras otro.</translation>
    </message>
    <message>
        <source>“{criterion}” is in the list already.</source>
        <translation>«{criterion}» ya está en la lista.</translation>
    </message>
    <message>
        <source>{competitor} is considered in this deal already.</source>
        <translation>{competitor} ya figura en esta oportunidad.</translation>
    </message>
    <message>
        <source>This does not fit the field {field}. Nothing was changed.</source>
        <translation>Esto no encaja en el campo {field}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The holidays of {country} are not known. Choose another country, or none.</source>
        <translation>No se conocen los festivos de {country}. Elija otro país o ninguno.</translation>
    </message>
    <message>
        <source>A working day must end after it begins: {start} to {end} does not.</source>
        <translation>La jornada debe terminar después de empezar: de {start} a {end} no es posible.</translation>
    </message>
    <message>
        <source>A cadence has between 1 and {limit} days; {days} is outside of that.</source>
        <translation>La cadencia va de 1 a {limit} días; {days} queda fuera.</translation>
    </message>
    <message>
        <source>A target has between 1 and {limit} hours; {hours} is outside of that.</source>
        <translation>El plazo va de 1 a {limit} horas; {hours} queda fuera.</translation>
    </message>
    <message>
        <source>A day that matters belongs to a customer or a person. Choose one.</source>
        <translation>Una fecha señalada pertenece a un cliente o a una persona. Elija uno.</translation>
    </message>
    <message>
        <source>This repetition cannot be kept: {reason} Nothing was changed.</source>
        <translation>No se puede guardar esta repetición: {reason} No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the rule is not written as rules are.</source>
        <translation>la regla no está bien escrita.</translation>
    </message>
    <message>
        <source>it repeats more often than once a day.</source>
        <translation>se repite más de una vez al día.</translation>
    </message>
    <message>
        <source>it ends after a number of times and on a day; only one of them can be.</source>
        <translation>termina tras un número de veces y también en una fecha; solo puede ser una de las dos.</translation>
    </message>
    <message>
        <source>there is no day on which it would take place.</source>
        <translation>no hay ningún día en que tenga lugar.</translation>
    </message>
    <message>
        <source>This time of the repeated activity was done, moved or left out meanwhile. Nothing was changed.</source>
        <translation>Esta vez de la actividad repetida ya se hizo, se cambió de fecha o se omitió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A series needs at least one step.</source>
        <translation>Una serie necesita al menos un paso.</translation>
    </message>
    <message>
        <source>Say what each step of the series is about.</source>
        <translation>Indique de qué trata cada paso de la serie.</translation>
    </message>
    <message>
        <source>A step comes between 0 and {limit} days after the first one; {days} is outside of that.</source>
        <translation>Un paso va entre 0 y {limit} días después del primero; {days} queda fuera.</translation>
    </message>
    <message>
        <source>An exchange rate is a number above 0.</source>
        <translation>Un tipo de cambio es un número mayor que 0.</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>El importe debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>El periodo termina antes de empezar. Elija un final posterior.</translation>
    </message>
    <message>
        <source>This person was anonymised before; nothing is left to take away.</source>
        <translation>Esta persona ya se anonimizó; no queda nada que quitar.</translation>
    </message>
    <message>
        <source>The export was stopped. A file that was there before is still there.</source>
        <translation>La exportación se detuvo. Si ya había un archivo, sigue ahí.</translation>
    </message>
    <message>
        <source>Values that do not fit: {count}. Nothing was changed.
{listed}</source>
        <translation>Valores que no encajan: {count}. No se ha cambiado nada.
{listed}</translation>
    </message>
    <message>
        <source>There is “{word}” already. Merge the two, if they mean the same.</source>
        <translation>Ya existe «{word}». Combine las dos si significan lo mismo.</translation>
    </message>
    <message>
        <source>“{word}” is said in {count} records: offer it no longer instead.</source>
        <translation>«{word}» aparece en {count} registros: mejor deje de ofrecerla.</translation>
    </message>
    <message>
        <source>{file} is damaged: something in it is missing or was changed. Nothing was made of it. Try another copy of the archive.</source>
        <translation>{file} está dañado: falta algo o se ha modificado. No se ha creado nada. Pruebe con otro ejemplar de la copia.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Nothing was made of it. Get the newest version, then open it again.</source>
        <translation>{file} se hizo con una versión más nueva de este programa. No se ha creado nada. Consiga la última versión y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program. Tables and address cards come in by Import.</source>
        <translation>{file} no es una copia de este programa. Las tablas y tarjetas de contacto entran por Importar.</translation>
    </message>
    <message>
        <source>{path} already holds something, and nothing of it shall be lost. Choose another name for the new file.</source>
        <translation>{path} ya contiene datos y no debe perderse nada. Elija otro nombre para el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Bring calendars in by themselves, without tables.</source>
        <translation>{file} es un calendario. Importe los calendarios por separado, sin tablas.</translation>
    </message>
    <message>
        <source>The columns say too little: say which one is {fields}.</source>
        <translation>Las columnas dicen demasiado poco: indicar cuál es {fields}.</translation>
    </message>
    <message>
        <source>{file} says no form that can be written here: .csv, .xlsx, or .vcf for people.</source>
        <translation>{file} no indica un formato que se pueda escribir aquí: .csv, .xlsx, o .vcf para personas.</translation>
    </message>
    <message>
        <source>The headers of {file} do not say what its rows are. Say it, then go on.</source>
        <translation>Los encabezados de {file} no dicen qué son sus filas. Indíquelo y continúe.</translation>
    </message>
    <message>
        <source>{file} is no Excel file: a template is written as .xlsx.</source>
        <translation>{file} no es un archivo de Excel: la plantilla se guarda como .xlsx.</translation>
    </message>
    <message>
        <source>Two columns are meant as {field}. Leave one of them out.</source>
        <translation>Dos columnas se toman como {field}. Omitir una de ellas.</translation>
    </message>
    <message>
        <source>{file} is a damaged Excel file. Nothing was changed. Open it in Excel, save it again, and try that one.</source>
        <translation>{file} es un archivo de Excel dañado. No se cambió nada. Abrirlo en Excel, guardarlo de nuevo y probar con ese.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation>{file} está protegido con contraseña. No se cambió nada. Guardarlo sin ella y volver a intentarlo.</translation>
    </message>
    <message>
        <source>{file} holds no rows. Nothing was changed.</source>
        <translation>{file} no contiene filas. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is an archive. Nothing was changed. Unpack it and import what is inside.</source>
        <translation>{file} es un archivo comprimido. No se cambió nada. Descomprimirlo e importar lo que contiene.</translation>
    </message>
    <message>
        <source>{file} is neither text, Excel nor vCard. Nothing was changed.</source>
        <translation>{file} no es texto, Excel ni vCard. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Nothing was changed. Export it as CSV or Excel.</source>
        <translation>{file} es una página web, no una tabla. No se cambió nada. Exportarlo como CSV o Excel.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Look whether the folder is there and may be written to.</source>
        <translation>No se puede escribir {path}. Comprobar que la carpeta existe y permite escribir.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely. Nothing was changed. Split it and import the parts.</source>
        <translation>{file} es demasiado grande para leerlo con seguridad. No se cambió nada. Dividirlo e importar las partes.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} columns. Nothing was changed.</source>
        <translation>{file} tiene más de {limit} columnas. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Look whether you may open it.</source>
        <translation>No se puede leer {file}. No se cambió nada. Comprobar que hay permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}” any more. Nothing was changed. Choose it again.</source>
        <translation>{file} ya no tiene la hoja «{sheet}». No se cambió nada. Elegirla de nuevo.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>La importación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} has a line without an end (line {line}). Nothing was changed.</source>
        <translation>{file} tiene una línea sin final (línea {line}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} holds no vCard. Nothing was changed.</source>
        <translation>{file} no contiene ninguna vCard. No se cambió nada.</translation>
    </message>
    <message>
        <source>More than {limit} rows cannot come in. Nothing was changed. Look whether the columns mean what you said.</source>
        <translation>Más de {limit} filas no se pueden importar. No se cambió nada. Comprobar que las columnas significan lo indicado.</translation>
    </message>
    <message>
        <source>{value} is none of these: {known}.</source>
        <translation>{value} no es ninguno de estos: {known}.</translation>
    </message>
    <message>
        <source>{field} cannot be {value}; it can be {known}.</source>
        <translation>{field} no puede ser {value}; puede ser {known}.</translation>
    </message>
    <message>
        <source>There is no column {column}; there is {found}.</source>
        <translation>No existe la columna {column}; existe {found}.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>No existe la codificación {encoding}.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>No existe el campo {field}.</translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {known}.</source>
        <translation>No existe el tipo {kind}; existen {known}.</translation>
    </message>
    <message>
        <source>{file} is a calendar without entries. Nothing was changed.</source>
        <translation>{file} es un calendario sin entradas. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} holds no calendar. Nothing was changed.</source>
        <translation>{file} no contiene ningún calendario. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} entries. Nothing was changed. Split it.</source>
        <translation>{file} tiene más de {limit} entradas. No se cambió nada. Divídalo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Also those who want no contact</source>
        <translation>También quienes no desean contacto</translation>
    </message>
    <message>
        <source>With headings and words of my language</source>
        <translation>Con títulos y palabras en mi idioma</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separado por</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>With where people stand, how they are judged, and the history of changes</source>
        <translation>Con la postura de las personas, su valoración y el historial de cambios</translation>
    </message>
    <message>
        <source>With where people stand: stance, influence, political standing</source>
        <translation>Con la postura de las personas: actitud, influencia, posición política</translation>
    </message>
    <message>
        <source>All that is in this file, with its documents, and a description of every table. “Open an archive…” makes an equal file of it. The zip is not encrypted: keep it where nobody else reads it.</source>
        <translation>Todo lo que hay en este archivo, con sus documentos y la descripción de cada tabla. «Abrir una copia…» crea con él un archivo igual. El zip no está cifrado: guárdelo donde nadie más lo lea.</translation>
    </message>
    <message>
        <source>Names, firms, titles, phones, mail addresses, addresses, birthdays and notes.</source>
        <translation>Nombres, empresas, cargos, teléfonos, correos, direcciones, cumpleaños y notas.</translation>
    </message>
    <message>
        <source>All that is planned, as other calendars read it.</source>
        <translation>Todo lo planificado, como lo leen otros calendarios.</translation>
    </message>
    <message>
        <source>Days as 2026-11-28, sums in major units, ids as text.</source>
        <translation>Fechas como 2026-11-28, importes en unidades enteras, identificadores como texto.</translation>
    </message>
    <message>
        <source>Accents and Chinese open right in Excel; what it would calculate as a formula is made harmless. The file can be imported again.</source>
        <translation>Los acentos y el chino se abren bien en Excel; lo que calcularía como fórmula se neutraliza. El archivo se puede volver a importar.</translation>
    </message>
    <message>
        <source>Days, numbers and sums keep their type. The file can be imported again.</source>
        <translation>Fechas, números e importes conservan su tipo. El archivo se puede volver a importar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {name}</source>
        <translation>
            <numerusform>%Ln registro guardado en {name}</numerusform>
            <numerusform>%Ln registros guardados en {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Everything, as an archive to keep or to move</source>
        <translation>Todo, como copia para guardar o trasladar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Todas las oportunidades</translation>
    </message>
    <message>
        <source>All orders with their lines</source>
        <translation>Todos los pedidos con sus líneas</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Todas las actividades</translation>
    </message>
    <message>
        <source>vCard %1, for phones and address books</source>
        <translation>vCard %1, para móviles y agendas</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, para cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>iCalendar, for other calendars</source>
        <translation>iCalendar, para otros calendarios</translation>
    </message>
    <message>
        <source>Zip of open formats (CSV, JSON, documents)</source>
        <translation>Zip de formatos abiertos (CSV, JSON, documentos)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Both, one below the other</source>
        <translation>Ambos, uno debajo del otro</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Department&apos;s function</source>
        <translation>Función del departamento</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Stage move</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Product offered</source>
        <translation>Producto ofrecido</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Rival in a deal</source>
        <translation>Competidor en oportunidad</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Colleague taking part</source>
        <translation>Colega participante</translation>
    </message>
    <message>
        <source>Sign of interest</source>
        <translation>Señal de interés</translation>
    </message>
    <message>
        <source>Time left out</source>
        <translation>Vez omitida</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Miembro de un grupo</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>Muestra de fidelidad</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Department&apos;s stance</source>
        <translation>Actitud del departamento</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Paso hecho</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Plan de cuenta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Hallazgo apartado</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>Anonimizado el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>Cómo se vende</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Buying situation</source>
        <translation>Situación de compra</translation>
    </message>
    <message>
        <source>Buys from now</source>
        <translation>Hoy compra a</translation>
    </message>
    <message>
        <source>Can grow</source>
        <translation>Puede crecer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Touch every (days)</source>
        <translation>Contactar cada (días)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Nombre en otra escritura</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Preferred style</source>
        <translation>Estilo preferido</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Outside, as</source>
        <translation>Externo, como</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>Who leads on our side</source>
        <translation>Quién lleva la iniciativa</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>They judge by</source>
        <translation>Criterios de decisión</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Quién lo inició</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reminder, minutes before</source>
        <translation>Recordatorio, minutos antes</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>Quién reclamó</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>Satisfacción (1 a 5)</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Qué necesitan</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Se cubre con</translation>
    </message>
    <message>
        <source>Importance (1 to 5)</source>
        <translation>Importancia (1 a 5)</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Cubierta el</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Línea de productos</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Ya no se vende</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hicieron</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Brought by (person)</source>
        <translation>Recomendado por (persona)</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Puesto vacío</translation>
    </message>
    <message>
        <source>Influence (1 to 5)</source>
        <translation>Influencia (1 a 5)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Posición interna</translation>
    </message>
    <message>
        <source>Personal win</source>
        <translation>Beneficio personal</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>Decide por</translation>
    </message>
    <message>
        <source>Relationship now</source>
        <translation>Relación actual</translation>
    </message>
    <message>
        <source>Relationship wanted</source>
        <translation>Relación deseada</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>Le importa</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>The rival</source>
        <translation>El competidor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>Qué ganan ellos</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>Qué ganamos nosotros</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzada el</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>No longer use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+↓)</translation>
    </message>
    <message>
        <source>Hold another kind of value…</source>
        <translation>Guardar otro tipo de valor…</translation>
    </message>
    <message>
        <source>Rename a word…</source>
        <translation>Cambiar una palabra…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename a word</source>
        <translation>Cambiar una palabra</translation>
    </message>
    <message>
        <source>Hold another kind of value</source>
        <translation>Guardar otro tipo de valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What records say is kept; when something does not fit, it is named.</source>
        <translation>Se conserva lo que dicen las fichas; si algo no encaja, se indica.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What you want to know of customers, people or deals beyond the usual.</source>
        <translation>Qué más conviene saber de clientes, personas u oportunidades.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Ya no se ofrecen</translation>
    </message>
    <message>
        <source>A word put here is offered no more and stays where it is said</source>
        <translation>Una palabra puesta aquí deja de ofrecerse y se queda donde está escrita</translation>
    </message>
    <message>
        <source>Move a word from one list to the other to offer it again, or no longer</source>
        <translation>Pase una palabra de una lista a otra para volver a ofrecerla o dejar de hacerlo</translation>
    </message>
    <message>
        <source>One per line, for a field that is a choice</source>
        <translation>Una por línea, para un campo de tipo lista</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Palabras para elegir</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>What comes in</source>
        <translation>Lo que se importa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>a hidden sheet</source>
        <translation>una hoja oculta</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>de {program}</translation>
    </message>
    <message>
        <source>look at its columns</source>
        <translation>revise sus columnas</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Tables, address cards and calendars</source>
        <translation>Tablas, tarjetas de contacto y calendarios</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste a table</source>
        <translation>Suelte aquí archivos, elíjalos o pegue una tabla</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or calendar, from any address book, spreadsheet or other program</source>
        <translation>CSV, Excel, vCard o calendario, de cualquier agenda, hoja de cálculo u otro programa</translation>
    </message>
</context>
<context>
    <name>FillRole</name>
    <message>
        <source>A name: known people are offered</source>
        <translation>Un nombre: se proponen los conocidos</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Choose what to show (Ctrl+Shift+F: type into the list)</source>
        <translation>Elegir qué mostrar (Ctrl+Mayús+F: escribir en la lista)</translation>
    </message>
    <message>
        <source>Columns and more</source>
        <translation>Columnas y más</translation>
    </message>
    <message>
        <source>Review tiers and classes</source>
        <translation>Revisar niveles y clases</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>Acotar esta lista</translation>
    </message>
    <message>
        <source>In this list…</source>
        <translation>En esta lista…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not touched {days} d</source>
        <translation>Sin contacto {days} d</translation>
    </message>
    <message>
        <source>Without a firm</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Cuentas clave</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Promesa pendiente</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Touched within {days} d</source>
        <translation>Contacto en {days} d</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Edit this filter</source>
        <translation>Editar este filtro</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A condition is not complete: complete it or take it away.</source>
        <translation>Una condición no está completa: complétela o quítela.</translation>
    </message>
    <message>
        <source>These conditions are not used yet. Press Esc again to give them up.</source>
        <translation>Estas condiciones aún no se usan. Pulse Esc otra vez para descartarlas.</translation>
    </message>
    <message>
        <source>Show those of which</source>
        <translation>Mostrar los que cumplen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>All of these are met</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these is met</source>
        <translation>Se cumple alguna</translation>
    </message>
    <message>
        <source>How many must be met</source>
        <translation>Cuántas deben cumplirse</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Crear un filtro…</translation>
    </message>
    <message>
        <source>People who work for customers with:</source>
        <translation>Personas que trabajan para clientes con:</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>{days} days ago or longer</source>
        <translation>hace {days} días o más</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>en los últimos {days} días</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Take this condition away (Ctrl+Delete)</source>
        <translation>Quitar esta condición (Ctrl+Supr)</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>This field is no longer there; the condition is not heeded.</source>
        <translation>Este campo ya no existe; la condición no se tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>FilterValue</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Días, semanas o meses</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Open deals, number</source>
        <translation>Oportunidades abiertas, número</translation>
    </message>
    <message>
        <source>In open deals</source>
        <translation>En oportunidades abiertas</translation>
    </message>
    <message>
        <source>People, number</source>
        <translation>Personas, número</translation>
    </message>
    <message>
        <source>Open promises, number</source>
        <translation>Promesas pendientes, número</translation>
    </message>
    <message>
        <source>Open complaints, number</source>
        <translation>Reclamaciones abiertas, número</translation>
    </message>
    <message>
        <source>Planned steps, number</source>
        <translation>Pasos previstos, número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>Deals, number</source>
        <translation>Oportunidades, número</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>Anonimizado el</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Stakeholders, number</source>
        <translation>Interlocutores, número</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la próxima semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el próximo mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el próximo trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el próximo año</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>tiene todos</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is so</source>
        <translation>es así</translation>
    </message>
    <message>
        <source>is not so</source>
        <translation>no es así</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está rellenado</translation>
    </message>
    <message>
        <source>is ticked</source>
        <translation>está marcado</translation>
    </message>
    <message>
        <source>is not ticked</source>
        <translation>no está marcado</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es el</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>no es el</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes del</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después del</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>está en los últimos</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>está en los próximos</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>hace más de</translation>
    </message>
    <message>
        <source>is further ahead than</source>
        <translation>faltan más de</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>({group})</source>
        <translation>({group})</translation>
    </message>
    <message>
        <source>a field that is gone</source>
        <translation>un campo que ya no existe</translation>
    </message>
    <message>
        <source>{field} {how}</source>
        <translation>{field} {how}</translation>
    </message>
    <message>
        <source>{field} {how} {value}</source>
        <translation>{field} {how} {value}</translation>
    </message>
    <message>
        <source>{least} and {most}</source>
        <translation>{least} y {most}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Ask how it is going</source>
        <translation>Preguntar cómo va</translation>
    </message>
    <message>
        <source>Win {contact} as someone who tells us the truth</source>
        <translation>Ganarse a {contact} para que nos diga la verdad</translation>
    </message>
    <message>
        <source>Meet {contact}</source>
        <translation>Ver a {contact}</translation>
    </message>
    <message>
        <source>Ask {contact} for news</source>
        <translation>Pedir noticias a {contact}</translation>
    </message>
    <message>
        <source>Visit together with our {step}</source>
        <translation>Visita con nuestro {step}</translation>
    </message>
    <message>
        <source>Go on without {user}</source>
        <translation>Seguir sin {user}</translation>
    </message>
    <message>
        <source>Find one choice that all departments can carry</source>
        <translation>Hallar una opción que todos los departamentos acepten</translation>
    </message>
    <message>
        <source>Hear what has changed</source>
        <translation>Saber qué ha cambiado</translation>
    </message>
    <message>
        <source>Thank them for {brought}</source>
        <translation>Agradecer que nos trajeran a {brought}</translation>
    </message>
    <message>
        <source>Ask whether others may ask them about us</source>
        <translation>Preguntar si podemos darles como referencia</translation>
    </message>
    <message>
        <source>Thank them for speaking for us</source>
        <translation>Agradecer que hablen bien de nosotros</translation>
    </message>
    <message>
        <source>Ask who it is: {role}</source>
        <translation>Preguntar quién es: {role}</translation>
    </message>
    <message>
        <source>{subject}, through {via}</source>
        <translation>{subject}, por medio de {via}</translation>
    </message>
    <message>
        <source>Propose to {contact}: {need}</source>
        <translation>Proponer a {contact}: {need}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Apartar, con un motivo</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Buena noticia</translation>
    </message>
</context>
<context>
    <name>FindingKinds</name>
    <message>
        <source>Slipping away</source>
        <translation>Se nos va</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Compra menos</translation>
    </message>
    <message>
        <source>Decider favours a rival</source>
        <translation>El decisor prefiere a un competidor</translation>
    </message>
    <message>
        <source>Cut off from information</source>
        <translation>Aislado de la información</translation>
    </message>
    <message>
        <source>Departments disagree</source>
        <translation>Los departamentos no coinciden</translation>
    </message>
    <message>
        <source>Perhaps only a comparison bid</source>
        <translation>Quizá solo una oferta de comparación</translation>
    </message>
    <message>
        <source>Economic buyer unknown</source>
        <translation>Comprador económico desconocido</translation>
    </message>
    <message>
        <source>Economic buyer not met</source>
        <translation>Comprador económico sin visitar</translation>
    </message>
    <message>
        <source>Nobody on the map</source>
        <translation>Nadie en el mapa</translation>
    </message>
    <message>
        <source>Hangs on one person</source>
        <translation>Depende de una sola persona</translation>
    </message>
    <message>
        <source>Our managers come too late</source>
        <translation>Nuestros directivos llegan tarde</translation>
    </message>
    <message>
        <source>Our managers are missing</source>
        <translation>Faltan nuestros directivos</translation>
    </message>
    <message>
        <source>The powerful are not for us</source>
        <translation>Quien tiene poder no nos apoya</translation>
    </message>
    <message>
        <source>Coach is silent</source>
        <translation>El coach no da señales</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Sin coach</translation>
    </message>
    <message>
        <source>Role of this stage not covered</source>
        <translation>Rol de esta etapa sin cubrir</translation>
    </message>
    <message>
        <source>Nobody senior met the decider</source>
        <translation>Ningún superior conoce al decisor</translation>
    </message>
    <message>
        <source>Our managers come too early</source>
        <translation>Nuestros directivos llegan pronto</translation>
    </message>
    <message>
        <source>Relationship below target</source>
        <translation>Relación por debajo de lo deseado</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>Pocos contactos</translation>
    </message>
    <message>
        <source>No opponent known</source>
        <translation>Ningún opositor conocido</translation>
    </message>
    <message>
        <source>Class to review</source>
        <translation>Clase por revisar</translation>
    </message>
    <message>
        <source>Tier to review</source>
        <translation>Nivel por revisar</translation>
    </message>
    <message>
        <source>White space: could buy more</source>
        <translation>Espacio libre: podría comprar más</translation>
    </message>
    <message>
        <source>Referral came</source>
        <translation>Llegó una recomendación</translation>
    </message>
    <message>
        <source>Loyalty rises</source>
        <translation>La lealtad sube</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nobody on the map</source>
        <translation>Nadie en el mapa</translation>
    </message>
    <message>
        <source>Nobody who has a say in this deal is noted yet, and it is worth a look ({stage}).</source>
        <translation>Aún no consta nadie con voz en esta oportunidad, y merece atención ({stage}).</translation>
    </message>
    <message>
        <source>Nobody who has a say in this deal is noted yet ({stage}); the account&apos;s own map could be taken over.</source>
        <translation>Aún no consta nadie con voz en esta oportunidad ({stage}); se podría tomar el mapa de la cuenta.</translation>
    </message>
    <message>
        <source>Decider unknown</source>
        <translation>No se sabe quién decide</translation>
    </message>
    <message>
        <source>{stage}: nobody on the map is noted as the one who decides.</source>
        <translation>{stage}: nadie del mapa consta como quien decide.</translation>
    </message>
    <message>
        <source>{stage}: the one who decides is only known as “{seat}”, not by name.</source>
        <translation>{stage}: de quien decide solo se conoce el puesto, «{seat}», no el nombre.</translation>
    </message>
    <message>
        <source>Decider not met</source>
        <translation>No conocemos a quien decide</translation>
    </message>
    <message>
        <source>{contact} decides, but no visit, meeting or demo with them is logged ({stage}).</source>
        <translation>{contact} decide, pero no hay registrada ninguna visita, reunión ni demostración con esa persona ({stage}).</translation>
    </message>
    <message>
        <source>Only one contact</source>
        <translation>Un solo contacto</translation>
    </message>
    <message>
        <source>In this deal we know {contacts} alone; if they leave or fall silent, we know nobody.</source>
        <translation>En esta oportunidad solo conocemos a {contacts}; si se va o calla, no conocemos a nadie.</translation>
    </message>
    <message>
        <source>In this deal we know one person alone; if they leave or fall silent, we know nobody.</source>
        <translation>En esta oportunidad solo conocemos a una persona; si se va o calla, no conocemos a nadie.</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>Pocos contactos</translation>
    </message>
    <message>
        <source>In this deal we know two people only: {contacts}.</source>
        <translation>En esta oportunidad solo conocemos a dos personas: {contacts}.</translation>
    </message>
    <message>
        <source>In this deal we know two people only.</source>
        <translation>En esta oportunidad solo conocemos a dos personas.</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>Sin aliado interno</translation>
    </message>
    <message>
        <source>Nobody on the customer&apos;s side tells us how the choice is really going ({stage}).</source>
        <translation>Nadie del cliente nos cuenta cómo va de verdad la elección ({stage}).</translation>
    </message>
    <message>
        <source>Coach is silent</source>
        <translation>El aliado no da noticias</translation>
    </message>
    <message>
        <source>Nothing was heard of {contact}, our coach, for {days} days.</source>
        <translation>Hace {days} días que no se sabe nada de {contact}, nuestro aliado interno.</translation>
    </message>
    <message>
        <source>{contact} is noted as our coach, but no touch with them was ever logged.</source>
        <translation>{contact} consta como aliado interno, pero nunca se registró un contacto.</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <translation>Falta alguien</translation>
    </message>
    <message>
        <source>{stage}: nobody we know there stands for {functions}.</source>
        <translation>{stage}: nadie de quienes conocemos representa: {functions}.</translation>
    </message>
    <message>
        <source>No opponent known</source>
        <translation>Ningún opositor conocido</translation>
    </message>
    <message>
        <source>{people} people are on the map, and none is noted as against us. Somebody usually is.</source>
        <translation>Hay {people} personas en el mapa y ninguna consta en contra. Casi siempre hay alguien.</translation>
    </message>
    <message>
        <source>Power is not with us</source>
        <translation>El poder no está a favor</translation>
    </message>
    <message>
        <source>Of {total} points of influence that we know of, {ours} are for us and {against} against.</source>
        <translation>De {total} puntos de influencia conocidos, {ours} están a favor y {against} en contra.</translation>
    </message>
    <message>
        <source>Decider is against us</source>
        <translation>Quien decide está en contra</translation>
    </message>
    <message>
        <source>{contact}, who decides, is noted as an opponent.</source>
        <translation>{contact}, que decide, consta como opositor.</translation>
    </message>
    <message>
        <source>{contact}, who decides, is noted as an opponent, and {rival} is in the race.</source>
        <translation>{contact}, que decide, consta como opositor, y {rival} compite.</translation>
    </message>
    <message>
        <source>No common choice</source>
        <translation>No hay acuerdo</translation>
    </message>
    <message>
        <source>{departments} departments want different things, {supporters} of them are for us: {wishes}.</source>
        <translation>{departments} departamentos quieren cosas distintas; a favor, {supporters}: {wishes}.</translation>
    </message>
    <message>
        <source>Relationship too thin</source>
        <translation>Relación insuficiente</translation>
    </message>
    <message>
        <source>For {contact} we are “{now}”; we want to be “{wanted}”.</source>
        <translation>Para {contact} somos «{now}»; queremos ser «{wanted}».</translation>
    </message>
    <message>
        <source>Nobody above met the decider</source>
        <translation>Ningún superior vio al decisor</translation>
    </message>
    <message>
        <source>{contact} decides and was met by the salesperson alone; our {step} should meet them too ({stage}).</source>
        <translation>{contact} decide y solo conoce al vendedor; también debería conocer a nuestro nivel «{step}» ({stage}).</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>{stage}: nothing was heard for {days} days, and {limit} are long enough.</source>
        <translation>{stage}: no se sabe nada desde hace {days} días, y {limit} ya son demasiados.</translation>
    </message>
    <message>
        <source>{stage}: nothing was heard for {days} days, and {limit} are long enough. Something is planned for {planned_on}.</source>
        <translation>{stage}: no se sabe nada desde hace {days} días, y {limit} ya son demasiados. Hay algo previsto para el {planned_on}.</translation>
    </message>
    <message>
        <source>{stage}: nothing was ever heard, in {days} days.</source>
        <translation>{stage}: nunca se supo nada, en {days} días.</translation>
    </message>
    <message>
        <source>All news from one person</source>
        <translation>Una sola fuente</translation>
    </message>
    <message>
        <source>{stage}: all {news} pieces of news of the last {days} days came from {contact}.</source>
        <translation>{stage}: las {news} noticias de los últimos {days} días vinieron todas de {contact}.</translation>
    </message>
    <message>
        <source>Are we only a bid filler?</source>
        <translation>¿Solo hacemos número?</translation>
    </message>
    <message>
        <source>Signs that we are to make up the number of bids: {reasons}.</source>
        <translation>Señales de que solo servimos para completar el número de ofertas: {reasons}.</translation>
    </message>
    <message>
        <source>Manager came too early</source>
        <translation>El gerente vino muy pronto</translation>
    </message>
    <message>
        <source>{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.</source>
        <translation>{user} participó el {on}; estamos en {stage} y su momento es {expected_stage}.</translation>
    </message>
    <message>
        <source>Head came too early</source>
        <translation>El director vino muy pronto</translation>
    </message>
    <message>
        <source>Manager planned too early</source>
        <translation>El gerente, demasiado pronto</translation>
    </message>
    <message>
        <source>{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.</source>
        <translation>{user} tiene prevista una cita el {on}; estamos en {stage} y su momento es {expected_stage}.</translation>
    </message>
    <message>
        <source>Head planned too early</source>
        <translation>El director, demasiado pronto</translation>
    </message>
    <message>
        <source>Manager is late</source>
        <translation>El gerente llega tarde</translation>
    </message>
    <message>
        <source>It is {stage} now. Our manager was due at {expected_stage} and has not appeared.</source>
        <translation>Estamos en {stage}. Nuestro jefe debía aparecer en {expected_stage} y no lo ha hecho.</translation>
    </message>
    <message>
        <source>Head is late</source>
        <translation>El director llega tarde</translation>
    </message>
    <message>
        <source>It is {stage} now. Our head was due at {expected_stage} and has not appeared.</source>
        <translation>Estamos en {stage}. Nuestro director debía aparecer en {expected_stage} y no lo ha hecho.</translation>
    </message>
    <message>
        <source>Manager is due</source>
        <translation>Le toca al gerente</translation>
    </message>
    <message>
        <source>{stage}: our manager is due now, has not appeared and is not planned.</source>
        <translation>{stage}: ahora le toca a nuestro gerente; no ha aparecido ni está previsto.</translation>
    </message>
    <message>
        <source>Head is due</source>
        <translation>Le toca al director</translation>
    </message>
    <message>
        <source>{stage}: our head is due now, has not appeared and is not planned.</source>
        <translation>{stage}: ahora le toca a nuestro director; no ha aparecido ni está previsto.</translation>
    </message>
    <message>
        <source>decider not met</source>
        <translation>decisor aún no visitado</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Take over the account&apos;s map</source>
        <translation>Tomar el mapa de la cuenta</translation>
    </message>
    <message>
        <source>Add somebody: {role}</source>
        <translation>Añadir a alguien: {role}</translation>
    </message>
    <message>
        <source>Add somebody to the map</source>
        <translation>Añadir a alguien al mapa</translation>
    </message>
    <message>
        <source>Ask {contact}</source>
        <translation>Preguntar a {contact}</translation>
    </message>
    <message>
        <source>Ask {contact}: {role}?</source>
        <translation>Preguntar a {contact}: ¿{role}?</translation>
    </message>
    <message>
        <source>Find a coach</source>
        <translation>Buscar un aliado interno</translation>
    </message>
    <message>
        <source>Win {contact} as a coach</source>
        <translation>Ganar a {contact} como aliado</translation>
    </message>
    <message>
        <source>Plan a visit: {contact}</source>
        <translation>Planear visita: {contact}</translation>
    </message>
    <message>
        <source>Plan a visit: {contact}, through {via}</source>
        <translation>Planear visita: {contact}, a través de {via}</translation>
    </message>
    <message>
        <source>Plan a call: {contact}</source>
        <translation>Planear llamada: {contact}</translation>
    </message>
    <message>
        <source>Plan a visit with our manager</source>
        <translation>Planear visita con nuestro gerente</translation>
    </message>
    <message>
        <source>Plan a visit with our head</source>
        <translation>Planear visita con nuestro director</translation>
    </message>
    <message>
        <source>Go on without {user} for now</source>
        <translation>Seguir por ahora sin {user}</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Look for another way in</source>
        <translation>Buscar otra vía</translation>
    </message>
    <message>
        <source>Reach {contact} through {via}</source>
        <translation>Llegar a {contact} a través de {via}</translation>
    </message>
    <message>
        <source>Propose to {contact}: {need}</source>
        <translation>Proponer a {contact}: {need}</translation>
    </message>
    <message>
        <source>Bring them to one table</source>
        <translation>Reunirlos en una mesa</translation>
    </message>
    <message>
        <source>Bring them to one table: {contact}</source>
        <translation>Reunirlos en una mesa: {contact}</translation>
    </message>
    <message>
        <source>Open the plan: {contact}</source>
        <translation>Abrir el plan: {contact}</translation>
    </message>
    <message>
        <source>Decide whether to bid</source>
        <translation>Decidir si ofertar</translation>
    </message>
    <message>
        <source>Find out who is against it</source>
        <translation>Averiguar quién está en contra</translation>
    </message>
    <message>
        <source>Find out where {contact} stands</source>
        <translation>Averiguar qué actitud tiene {contact}</translation>
    </message>
    <message>
        <source>Take over the map</source>
        <translation>Copiar el mapa</translation>
    </message>
    <message>
        <source>Add: {role}</source>
        <translation>+ {role}</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Win {contact}</source>
        <translation>Ganar a {contact}</translation>
    </message>
    <message>
        <source>Visit {contact}</source>
        <translation>Visitar a {contact}</translation>
    </message>
    <message>
        <source>Call {contact}</source>
        <translation>Llamar a {contact}</translation>
    </message>
    <message>
        <source>Visit with manager</source>
        <translation>Visita con gerente</translation>
    </message>
    <message>
        <source>Visit with head</source>
        <translation>Visita con director</translation>
    </message>
    <message>
        <source>Without {user}</source>
        <translation>Sin {user}</translation>
    </message>
    <message>
        <source>Another way in</source>
        <translation>Otra vía</translation>
    </message>
    <message>
        <source>Reach {contact}</source>
        <translation>Llegar a {contact}</translation>
    </message>
    <message>
        <source>Propose to {contact}</source>
        <translation>Proponer a {contact}</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunirlos</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Whether to bid</source>
        <translation>¿Ofertar o no?</translation>
    </message>
    <message>
        <source>Who is against?</source>
        <translation>¿Quién se opone?</translation>
    </message>
    <message>
        <source>Stance: {contact}</source>
        <translation>Postura: {contact}</translation>
    </message>
    <message>
        <source>We know, and it is taken care of</source>
        <translation>Lo sabemos y nos ocupamos</translation>
    </message>
    <message>
        <source>It does not matter for this customer</source>
        <translation>No importa para este cliente</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>{why} Planned for {plan_on}: {plan_kind} with {plan_with}.</source>
        <translation>{why} Previsto para el {plan_on}: {plan_kind} con {plan_with}.</translation>
    </message>
    <message>
        <source>formal tender</source>
        <translation>licitación formal</translation>
    </message>
    <message>
        <source>a strong rival</source>
        <translation>un competidor fuerte</translation>
    </message>
    <message>
        <source>a rival is considered</source>
        <translation>se baraja a un competidor</translation>
    </message>
    <message>
        <source>a rival is ahead of us</source>
        <translation>un competidor va por delante</translation>
    </message>
    <message>
        <source>does not buy from us today</source>
        <translation>hoy no nos compra</translation>
    </message>
    <message>
        <source>invited late</source>
        <translation>invitados tarde</translation>
    </message>
    <message>
        <source>no influence on the specification</source>
        <translation>sin influencia en las especificaciones</translation>
    </message>
    <message>
        <source>no coach</source>
        <translation>sin aliado interno</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Se está alejando</translation>
    </message>
    <message>
        <source>No order for {days} days; usually one comes every {usual} days.</source>
        <translation>Sin pedidos desde hace {days} días; lo habitual es uno cada {usual} días.</translation>
    </message>
    <message>
        <source>Has probably left</source>
        <translation>Probablemente perdido</translation>
    </message>
    <message>
        <source>No order for {days} days; usually one came every {usual} days.</source>
        <translation>Sin pedidos desde hace {days} días; lo habitual era uno cada {usual} días.</translation>
    </message>
    <message>
        <source>Probably still a customer: {chance} %. The last order was {days} days ago; usually one comes every {usual} days.</source>
        <translation>Probablemente sigue siendo cliente: {chance} %. El último pedido fue hace {days} días; lo habitual es uno cada {usual} días.</translation>
    </message>
    <message>
        <source>Probably still a customer: {chance} % only. The last order was {days} days ago; usually one came every {usual} days.</source>
        <translation>Probablemente sigue siendo cliente: solo {chance} %. El último pedido fue hace {days} días; lo habitual era uno cada {usual} días.</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Compra menos</translation>
    </message>
    <message>
        <source>{lost} less than in the time before, down by {fall} %; days with an order: {last_days} instead of {before_days}.</source>
        <translation>{lost} menos que en el tiempo anterior, un {fall} % menos; días de pedido: {last_days} en lugar de {before_days}.</translation>
    </message>
    <message>
        <source>{lost} less than in the time before, down by {fall} %, most of it {line_most}; days with an order: {last_days} instead of {before_days}.</source>
        <translation>{lost} menos que en el tiempo anterior, un {fall} % menos, sobre todo {line_most}; días de pedido: {last_days} en lugar de {before_days}.</translation>
    </message>
    <message>
        <source>A prospect by now</source>
        <translation>Ya es cliente potencial</translation>
    </message>
    <message>
        <source>Of late they showed so much interest that they are worth developing.</source>
        <translation>Últimamente mostraron tanto interés que merece la pena desarrollarlos.</translation>
    </message>
    <message>
        <source>A customer by now</source>
        <translation>Ya es cliente</translation>
    </message>
    <message>
        <source>Their first order came on {on}.</source>
        <translation>Su primer pedido llegó el {on}.</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>Vuelve a comprar</translation>
    </message>
    <message>
        <source>After the first order another one came on {on}.</source>
        <translation>Tras el primer pedido llegó otro el {on}.</translation>
    </message>
    <message>
        <source>A loyal customer by now</source>
        <translation>Ya es cliente fiel</translation>
    </message>
    <message>
        <source>Their loyalty stands at {value} of 100.</source>
        <translation>Su fidelidad es de {value} sobre 100.</translation>
    </message>
    <message>
        <source>A partner by now</source>
        <translation>Ya es cliente socio</translation>
    </message>
    <message>
        <source>Loyal, and they bring others to us; so far: {value}.</source>
        <translation>Fiel, y nos trae a otros; hasta ahora: {value}.</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>The last order came on {on}, and for very long nothing since.</source>
        <translation>El último pedido llegó el {on} y desde entonces, en mucho tiempo, nada.</translation>
    </message>
    <message>
        <source>Could move up a tier</source>
        <translation>Podría subir de nivel</translation>
    </message>
    <message>
        <source>By sales, margin, credit and management together {score} of 100: “{to_tier}” rather than “{from_tier}”.</source>
        <translation>Por ventas, margen, crédito y gestión en conjunto, {score} sobre 100: «{to_tier}» en vez de «{from_tier}».</translation>
    </message>
    <message>
        <source>Could move down a tier</source>
        <translation>Podría bajar de nivel</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>Aún sin nivel</translation>
    </message>
    <message>
        <source>By sales, margin, credit and management together {score} of 100: “{to_tier}”.</source>
        <translation>Por ventas, margen, crédito y gestión en conjunto, {score} sobre 100: «{to_tier}».</translation>
    </message>
    <message>
        <source>Could buy more</source>
        <translation>Podría comprar más</translation>
    </message>
    <message>
        <source>{line}: others spend {peer} % of their purchases on it, they {own} %. That would be {could} a year.</source>
        <translation>{line}: otros le dedican el {peer} % de sus compras; ellos, el {own} %. Serían {could} al año.</translation>
    </message>
    <message>
        <source>{line}: in {industry} it is {peer} % of all purchases, with them {own} %. That would be {could} a year.</source>
        <translation>{line}: en {industry} es el {peer} % de las compras; con ellos, el {own} %. Serían {could} al año.</translation>
    </message>
    <message>
        <source>Needs what they do not buy</source>
        <translation>Necesita lo que no compra</translation>
    </message>
    <message>
        <source>They do not buy {line}, and say: “{need}”.</source>
        <translation>No compran {line} y dicen: «{need}».</translation>
    </message>
    <message>
        <source>Brought us a customer</source>
        <translation>Nos trajo un cliente</translation>
    </message>
    <message>
        <source>{brought} came to us through them.</source>
        <translation>{brought} llegó a nosotros gracias a ellos.</translation>
    </message>
    <message>
        <source>More loyal than a year ago</source>
        <translation>Más fiel que hace un año</translation>
    </message>
    <message>
        <source>Their loyalty rose by {points} points to {value} of 100.</source>
        <translation>Su fidelidad subió {points} puntos, hasta {value} sobre 100.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>The latest promises to them were all kept on time: {kept} in a row.</source>
        <translation>Las últimas promesas se cumplieron todas a tiempo: {kept} seguidas.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planear una visita</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planear una llamada</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Pedir una referencia</translation>
    </message>
    <message>
        <source>Set tier: {tier}</source>
        <translation>Nivel: {tier}</translation>
    </message>
    <message>
        <source>Set class: {klass}</source>
        <translation>Clase: {klass}</translation>
    </message>
    <message>
        <source>See what they could buy</source>
        <translation>Ver qué más comprarían</translation>
    </message>
    <message>
        <source>What they could buy</source>
        <translation>Qué comprarían</translation>
    </message>
    <message>
        <source>{why} Planned for {plan_on}: {plan_kind}.</source>
        <translation>{why} Previsto para el {plan_on}: {plan_kind}.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Set the finding aside</source>
        <translation>Apartar el aviso</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} orders</source>
        <translation>
            <numerusform>%Ln de {all} pedidos</numerusform>
            <numerusform>%Ln de {all} pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPopup</name>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside until the facts change, because…</source>
        <translation>Apartar hasta que cambien los hechos, porque…</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>How content they are (5: very)</source>
        <translation>Grado de satisfacción (5: mucho)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;No next step</source>
        <translation>Si&amp;n próximo paso</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Say how it was solved.</source>
        <translation>Indique cómo se resolvió.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>Say on which day, such as 25/11 or 2026-11-25.</source>
        <translation>Indique qué día, por ejemplo 25/11 o 2026-11-25.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your own customers</source>
        <translation>Sus propios clientes</translation>
    </message>
    <message>
        <source>Your customers stay on this laptop: no account, no network. How do you want to begin?</source>
        <translation>Los clientes se quedan en este equipo: sin cuenta ni red. ¿Cómo empezar?</translation>
    </message>
    <message>
        <source>Look around in a sample firm</source>
        <translation>Explorar una empresa de ejemplo</translation>
    </message>
    <message>
        <source>Your own sums are in</source>
        <translation>Sus propios importes en</translation>
    </message>
    <message>
        <source>Bring in my customers</source>
        <translation>Traer mis clientes</translation>
    </message>
    <message>
        <source>About 60 made-up customers, three years in euros, in a file of its own.</source>
        <translation>Unos 60 clientes inventados, tres años en euros, en un archivo aparte.</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards, such as another program&apos;s export.</source>
        <translation>De Excel, CSV o vCard, por ejemplo lo exportado de otro programa.</translation>
    </message>
    <message>
        <source>Start with nothing</source>
        <translation>Empezar desde cero</translation>
    </message>
    <message>
        <source>Add the first customer by hand.</source>
        <translation>Añadir el primer cliente a mano.</translation>
    </message>
</context>
<context>
    <name>ForecastKind</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What will the open deals bring, month by month, and how sure is that?</source>
        <translation>¿Qué traerán las oportunidades abiertas, mes a mes, y con qué seguridad?</translation>
    </message>
    <message>
        <source>What the open deals will bring: needs {few} open deals with an amount and a day of opening, there are {n}; and {few} won ones, there are {won}.</source>
        <translation>Qué traerán las oportunidades abiertas: hacen falta {few} abiertas con importe y fecha de apertura, hay {n}; y {few} ganadas, hay {won}.</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>All of {deals} are older than any that was ever decided: nothing more can be expected of them.</source>
        <translation>Las {deals} son más antiguas que cualquiera ya decidida: no cabe esperar más de ellas.</translation>
    </message>
    <message>
        <source>{deals} will bring about {middle} until {month} (four chances in five: {low} to {high}).</source>
        <translation>{deals} traerán unos {middle} hasta {month} (cuatro de cada cinco veces: {low} a {high}).</translation>
    </message>
    <message>
        <source>This quarter about {middle} more ({low} to {high}), beside {won} already won in it.</source>
        <translation>Este trimestre unos {middle} más (de {low} a {high}), además de {won} ya ganados en él.</translation>
    </message>
    <message>
        <source>The chances are a rule of thumb, not learnt from your deals.</source>
        <translation>Las probabilidades son una regla general, no aprendida de sus oportunidades.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without an amount count at the mean of won ones.</source>
        <translation>
            <numerusform>%Ln oportunidad sin importe cuenta con la media de las ganadas.</numerusform>
            <numerusform>%Ln oportunidades sin importe cuentan con la media de las ganadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without an amount or a day of opening.</source>
        <translation>
            <numerusform>No incluida: %Ln oportunidad sin importe o sin fecha de apertura.</numerusform>
            <numerusform>No incluidas: %Ln oportunidades sin importe o sin fecha de apertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that are yet to be opened are not in it.</source>
        <translation>No incluye las oportunidades que aún se abrirán.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Four chances in five</source>
        <translation>Cuatro de cada cinco veces</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Oportunidades ganadas</translation>
    </message>
    <message>
        <source>Low (P10)</source>
        <translation>Mínimo (P10)</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>Mediana (P50)</translation>
    </message>
    <message>
        <source>High (P90)</source>
        <translation>Máximo (P90)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>Ganado en {month}</translation>
    </message>
    <message>
        <source>Deals that are likeliest won in {month}, at their full amounts. Expected of all open deals in it: about {middle} ({low} to {high}).</source>
        <translation>Oportunidades que lo más probable es que se ganen en {month}, por su importe completo. Lo esperado de todas las abiertas en ese mes: unos {middle} (de {low} a {high}).</translation>
    </message>
    <message>
        <source>No deal is likeliest won in {month}. Expected of all open deals in it: about {middle} ({low} to {high}).</source>
        <translation>Ninguna oportunidad tiene {month} como mes más probable. Lo esperado de todas las abiertas en ese mes: unos {middle} (de {low} a {high}).</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>{middle} more, between {low} and {high}</source>
        <translation>{middle} más, entre {low} y {high}</translation>
    </message>
    <message>
        <source>There is too little past to try such a forecast on.</source>
        <translation>Hay demasiado poco pasado para probar la previsión.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too high, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>Probada en %Ln día anterior, la mediana quedó un {share} por encima, y el {covered} de lo que llegó cayó en la banda (lo correcto: {right}).</numerusform>
            <numerusform>Probada en %Ln días anteriores, la mediana quedó un {share} por encima, y el {covered} de lo que llegó cayó en la banda (lo correcto: {right}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too low, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>Probada en %Ln día anterior, la mediana quedó un {share} por debajo, y el {covered} de lo que llegó cayó en la banda (lo correcto: {right}).</numerusform>
            <numerusform>Probada en %Ln días anteriores, la mediana quedó un {share} por debajo, y el {covered} de lo que llegó cayó en la banda (lo correcto: {right}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad abierta</numerusform>
            <numerusform>%Ln oportunidades abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>What you entered is not saved. Press Esc again to give it up.</source>
        <translation>Lo introducido no está guardado. Pulsar Esc otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>hace {days} d</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{text} ({remark})</source>
        <translation>{text} ({remark})</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Type the beginning of the name</source>
        <translation>Escribir el comienzo del nombre</translation>
    </message>
    <message>
        <source>What it does in a purchase</source>
        <translation>Qué hace en una compra</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nuevo departamento</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Registrar una actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nueva promesa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Nueva reclamación</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nueva necesidad</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Who brought them to us</source>
        <translation>Quién nos los recomendó</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Not saved yet: {problem} What you typed waits in its field.</source>
        <translation>Aún sin guardar: {problem} Lo escrito espera en su campo.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>A folder cannot be kept, only the files in it.</source>
        <translation>Una carpeta no se puede guardar, solo los archivos que contiene.</translation>
    </message>
    <message>
        <source>We promise {name}</source>
        <translation>Prometemos a {name}</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Nothing new was entered; this one is there.</source>
        <translation>No se creó nada nuevo: este registro ya existe.</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>Seguir rellenando</translation>
    </message>
</context>
<context>
    <name>FreshnessRows</name>
    <message>
        <source>ask again</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>{group}: still true</source>
        <translation>{group}: sigue siendo así</translation>
    </message>
    <message>
        <source>Say that this was checked today and is right</source>
        <translation>Indicar que hoy se ha comprobado y es correcto</translation>
    </message>
    <message>
        <source>To ask at the next visit</source>
        <translation>Para preguntar en la próxima visita</translation>
    </message>
</context>
<context>
    <name>FunnelKind</name>
    <message>
        <source>Buying funnel</source>
        <translation>Embudo de compra</translation>
    </message>
    <message>
        <source>Where do deals stop, and how much is sold a day?</source>
        <translation>¿Dónde se detienen las oportunidades y cuánto se vende al día?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>How far deals come: needs {few} deals in this period, there are {n}.</source>
        <translation>Hasta dónde llegan las oportunidades: hacen falta {few} en este periodo, hay {n}.</translation>
    </message>
    <message>
        <source>{deals}, {won} of them won so far.</source>
        <translation>{deals}, ganadas hasta ahora: {won}.</translation>
    </message>
    <message>
        <source>The fewest go on from “{stage}”: {on} of the {over} that left it.</source>
        <translation>Donde menos avanzan es en «{stage}»: {on} de las {over} que salieron de esa fase.</translation>
    </message>
    <message>
        <source>No deal was ever at: {stages}. They were passed over, or not noted.</source>
        <translation>Ninguna oportunidad estuvo en: {stages}. Se saltaron o no se anotaron.</translation>
    </message>
    <message>
        <source>Open deals do not count yet where they stand.</source>
        <translation>Las oportunidades abiertas aún no cuentan en la fase en que están.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Llegaron</translation>
    </message>
    <message>
        <source>Stood at it</source>
        <translation>Estuvieron</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Abiertas ahí</translation>
    </message>
    <message>
        <source>Over there</source>
        <translation>Terminada ahí</translation>
    </message>
    <message>
        <source>Went on (share)</source>
        <translation>Siguieron (proporción)</translation>
    </message>
    <message>
        <source>Low (90 %)</source>
        <translation>Mínimo (90 %)</translation>
    </message>
    <message>
        <source>High (90 %)</source>
        <translation>Máximo (90 %)</translation>
    </message>
    <message>
        <source>Days there (median)</source>
        <translation>Días ahí (mediana)</translation>
    </message>
    <message>
        <source>{on} of the {over} that left it went on ({low} to {high})</source>
        <translation>{on} de las {over} que salieron de la fase avanzaron ({low} a {high})</translation>
    </message>
    <message>
        <source>{on} of {over} went on</source>
        <translation>avanzaron {on} de {over}</translation>
    </message>
    <message>
        <source>{open} open × {rate} won (of those won or lost) × {mean} each ÷ {days} make {sum} a day.</source>
        <translation>{open} abiertas × {rate} ganadas (de las ganadas o perdidas) × {mean} cada una ÷ {days} dan {sum} al día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them stay at most {days}</source>
        <translation>la mitad se queda {days} como mucho</translation>
    </message>
    <message>
        <source>no deal was ever noted there</source>
        <translation>nunca se anotó ninguna ahí</translation>
    </message>
    <message>
        <source>never noted</source>
        <translation>nunca anotada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open here</source>
        <translation>
            <numerusform>%Ln abierta aquí</numerusform>
            <numerusform>%Ln abiertas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few deals were won to say how much is sold a day.</source>
        <translation>Se han ganado muy pocas para decir cuánto se vende al día.</translation>
    </message>
    <message>
        <source>open deals</source>
        <translation>oportunidades abiertas</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>tasa de éxito</translation>
    </message>
    <message>
        <source>amount won</source>
        <translation>importe ganado</translation>
    </message>
    <message>
        <source>days to the end</source>
        <translation>días hasta el final</translation>
    </message>
    <message>
        <source>On {day} it was {sum} a day; moved by {parts}.</source>
        <translation>El {day} eran {sum} al día; lo movieron: {parts}.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colega</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} «{name}»</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>Alta: {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>Baja: {record}</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Person: birthday</source>
        <translation>Persona: cumpleaños</translation>
    </message>
    <message>
        <source>Person: department</source>
        <translation>Persona: departamento</translation>
    </message>
    <message>
        <source>Person: mail</source>
        <translation>Persona: correo</translation>
    </message>
    <message>
        <source>Person: number elsewhere</source>
        <translation>Persona: número externo</translation>
    </message>
    <message>
        <source>Person: first name</source>
        <translation>Persona: nombre de pila</translation>
    </message>
    <message>
        <source>Person: last name</source>
        <translation>Persona: apellidos</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>Persona: nombre completo</translation>
    </message>
    <message>
        <source>Person: notes</source>
        <translation>Persona: notas</translation>
    </message>
    <message>
        <source>Person: other name</source>
        <translation>Persona: otro nombre</translation>
    </message>
    <message>
        <source>Person: phone</source>
        <translation>Persona: teléfono</translation>
    </message>
    <message>
        <source>Person: form of address</source>
        <translation>Persona: tratamiento</translation>
    </message>
    <message>
        <source>Person: title</source>
        <translation>Persona: cargo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Número externo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Línea de productos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Other address: city</source>
        <translation>Otra dirección: ciudad</translation>
    </message>
    <message>
        <source>Other address: country</source>
        <translation>Otra dirección: país</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Other address: postal code</source>
        <translation>Otra dirección: código postal</translation>
    </message>
    <message>
        <source>Other address: state or region</source>
        <translation>Otra dirección: provincia o región</translation>
    </message>
    <message>
        <source>Other address: street</source>
        <translation>Otra dirección: calle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Parent firm</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Código del producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>No amount, and no unit price to work it out</source>
        <translation>Sin importe ni precio unitario para calcularlo</translation>
    </message>
    <message>
        <source>The card names nobody</source>
        <translation>La tarjeta no nombra a nadie</translation>
    </message>
    <message>
        <source>The card has no end</source>
        <translation>La tarjeta no tiene final</translation>
    </message>
    <message>
        <source>The card is too large</source>
        <translation>La tarjeta es demasiado grande</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>La tarjeta está dañada</translation>
    </message>
    <message>
        <source>“{value}” is no currency</source>
        <translation>«{value}» no es una moneda</translation>
    </message>
    <message>
        <source>Several customers are called {name}</source>
        <translation>Varios clientes se llaman {name}</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>{customer} is not known as a customer</source>
        <translation>{customer} no figura como cliente</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date</source>
        <translation>{column}: «{value}» no es una fecha</translation>
    </message>
    <message>
        <source>{column}: “{value}” has no year and was left out; the rest came in</source>
        <translation>{column}: «{value}» no tiene año y se ha omitido; lo demás se ha importado</translation>
    </message>
    <message>
        <source>{name}: open in the file but already closed here, so it stayed closed</source>
        <translation>{name}: abierta en el archivo pero ya cerrada aquí, así que sigue cerrada</translation>
    </message>
    <message>
        <source>Deals that name no customer; they come in without one</source>
        <translation>Oportunidades sin cliente en el archivo; se importan sin cliente</translation>
    </message>
    <message>
        <source>The headers of the columns once more</source>
        <translation>Los encabezados de las columnas otra vez</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>A note beside the table, no row of it</source>
        <translation>Una nota junto a la tabla, no una fila</translation>
    </message>
    <message>
        <source>{column}: {value} is too large</source>
        <translation>{column}: {value} es demasiado grande</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no number</source>
        <translation>{column}: «{value}» no es un número</translation>
    </message>
    <message>
        <source>{field}: the file leaves open what {sample} is; “{decimal}” was read as the decimal mark.</source>
        <translation>{field}: el archivo no aclara qué es {sample}; «{decimal}» se leyó como signo decimal.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Hay comillas sin cerrar</translation>
    </message>
    <message>
        <source>Quotation marks stand in the wrong place</source>
        <translation>Hay comillas en un lugar indebido</translation>
    </message>
    <message>
        <source>{column}: {value} is no share</source>
        <translation>{column}: {value} no es un porcentaje</translation>
    </message>
    <message>
        <source>{field}: read as day before month, which this file leaves open. Look at a few.</source>
        <translation>{field}: leído como día antes del mes; el archivo no lo aclara. Revisar algunas fechas.</translation>
    </message>
    <message>
        <source>{column}: the text is too long</source>
        <translation>{column}: el texto es demasiado largo</translation>
    </message>
    <message>
        <source>A total of the rows above it</source>
        <translation>Un total de las filas anteriores</translation>
    </message>
    <message>
        <source>{column}: “{value}” is neither yes nor no</source>
        <translation>{column}: «{value}» no es ni sí ni no</translation>
    </message>
    <message>
        <source>{name}: the same name without a customer came again, kept as another person</source>
        <translation>{name}: el mismo nombre sin cliente llegó otra vez; se guardó como otra persona</translation>
    </message>
    <message>
        <source>{name}: the same name with another number, kept as another customer</source>
        <translation>{name}: el mismo nombre con otro número; se guardó como otro cliente</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Falta aún: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Known records</source>
        <translation>Registros conocidos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>rechazadas.csv</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
</context>
<context>
    <name>IndustriesTab</name>
    <message>
        <source>How you stand to the customers of an industry that have no posture of their own.</source>
        <translation>La postura ante los clientes de un sector que no tienen una propia.</translation>
    </message>
    <message>
        <source>New industry</source>
        <translation>Nuevo sector</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave a field without changing it</source>
        <translation>Salir de un campo sin cambiarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Abrir lo seleccionado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Move a goal of an account plan</source>
        <translation>Mover un objetivo del plan de cuenta</translation>
    </message>
    <message>
        <source>Preview and print an account plan</source>
        <translation>Vista previa e impresión del plan de cuenta</translation>
    </message>
    <message>
        <source>In the week and the month</source>
        <translation>En la semana y el mes</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>On a stakeholder map</source>
        <translation>En un mapa de interlocutores</translation>
    </message>
    <message>
        <source>On the board of deals</source>
        <translation>En el tablero de oportunidades</translation>
    </message>
    <message>
        <source>In the comparison of a deal</source>
        <translation>En la comparación de una oportunidad</translation>
    </message>
    <message>
        <source>On the charts page</source>
        <translation>En la página de gráficos</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de direcciones</translation>
    </message>
    <message>
        <source>Avery {code}: {columns} × {rows} on {paper}</source>
        <translation>Avery {code}: {columns} × {rows} en {paper}</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Otra hoja</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Labels used already</source>
        <translation>Etiquetas ya usadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s).</source>
        <translation>
            <numerusform>%n etiqueta.</numerusform>
            <numerusform>%n etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no contact is wanted.</source>
        <translation>
            <numerusform>Se omite %n: no desea contacto.</numerusform>
            <numerusform>Se omiten %n: no desean contacto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no address is known.</source>
        <translation>
            <numerusform>Se omite %n: sin dirección conocida.</numerusform>
            <numerusform>Se omiten %n: sin dirección conocida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LifetimeValueKind</name>
    <message>
        <source>Lifetime value</source>
        <translation>Valor de vida del cliente</translation>
    </message>
    <message>
        <source>Who will bring how much in the coming years?</source>
        <translation>¿Quién aportará cuánto en los próximos años?</translation>
    </message>
    <message>
        <source>A plan needs {few} customers who ordered more than a year ago.</source>
        <translation>Un plan necesita {few} clientes con pedidos de hace más de un año.</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>What customers will probably bring in the coming years.</source>
        <translation>Lo que los clientes aportarán probablemente en los próximos años.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Importar pedidos…</translation>
    </message>
    <message>
        <source>{customers} will probably bring {total} in the coming {months} months, nine times in ten between {low} and {high}.</source>
        <translation>{customers} aportarán probablemente {total} en los próximos {months} meses; nueve de cada diez veces, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>By plan {customers} bring {total} in the coming {months} months, nine times in ten between {low} and {high}.</source>
        <translation>Según lo planeado, {customers} aportan {total} en los próximos {months} meses; nueve de cada diez veces, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In today&apos;s money: {discount} less for each year to come.</source>
        <translation>En dinero de hoy: un {discount} menos por cada año que falta.</translation>
    </message>
    <message>
        <source>Planned, not by the model: everybody&apos;s usual rhythm, {share} of the customers staying each year; with few orders their open deals.</source>
        <translation>Planeado, no según el modelo: el ritmo habitual de cada uno, con un {share} de los clientes que se quedan cada año; con pocos pedidos, sus oportunidades abiertas.</translation>
    </message>
    <message>
        <source>The interval knows chance, not seasons or a changing market.</source>
        <translation>El intervalo refleja el azar, no las temporadas ni los cambios del mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core or key customer(s) with few orders (is) are planned: open deals by their chance, or the usual rhythm.</source>
        <translation>
            <numerusform>%Ln cliente estratégico o clave con pocos pedidos está planeado: oportunidades abiertas según su probabilidad, o el ritmo habitual.</numerusform>
            <numerusform>%Ln clientes estratégicos o clave con pocos pedidos están planeados: oportunidades abiertas según su probabilidad, o el ritmo habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From ({currency})</source>
        <translation>Desde ({currency})</translation>
    </message>
    <message>
        <source>To ({currency})</source>
        <translation>Hasta ({currency})</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln bring {share} of it.</source>
        <translation>
            <numerusform>El mejor aporta el {share}.</numerusform>
            <numerusform>Los %Ln mejores aportan el {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nine times in ten between {low} and {high}</source>
        <translation>nueve de cada diez veces, entre {low} y {high}</translation>
    </message>
    <message>
        <source>planned, not by the model</source>
        <translation>planeado, no según el modelo</translation>
    </message>
</context>
<context>
    <name>ListCopier</name>
    <message>
        <source>The first {count} of {all} rows were copied.</source>
        <translation>Se copiaron las primeras {count} de {all} filas.</translation>
    </message>
</context>
<context>
    <name>ListGroups</name>
    <message>
        <source>{group} · {count}</source>
        <translation>{group} · {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>Log: {kind}</source>
        <translation>Registrar: {kind}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>Iniciar una serie…</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Buys repeatedly</source>
        <translation>Repite compras</translation>
    </message>
    <message>
        <source>References and ideas</source>
        <translation>Referencias e ideas</translation>
    </message>
    <message>
        <source>Buys a variety</source>
        <translation>Compra variado</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Nos recomienda</translation>
    </message>
    <message>
        <source>Turns rivals away</source>
        <translation>Rechaza a rivales</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>Pasión</translation>
    </message>
    <message>
        <source>Intimacy</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>has not bought yet</source>
        <translation>aún no ha comprado</translation>
    </message>
    <message>
        <source>too few customers buy to compare with</source>
        <translation>hay muy pocos compradores con que comparar</translation>
    </message>
    <message>
        <source>all customers buy equally often</source>
        <translation>todos compran con la misma frecuencia</translation>
    </message>
    <message>
        <source>the orders name too few product lines</source>
        <translation>los pedidos nombran muy pocas líneas de producto</translation>
    </message>
    <message>
        <source>nobody has noted such a thing of any customer</source>
        <translation>no se ha anotado nada así de ningún cliente</translation>
    </message>
    <message>
        <source>no decided deal with a rival</source>
        <translation>ninguna oportunidad decidida con un rival</translation>
    </message>
    <message>
        <source>too few decided deals with a rival in all</source>
        <translation>muy pocas oportunidades decididas con un rival en total</translation>
    </message>
</context>
<context>
    <name>LoyaltyHead</name>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>half of the others reach</source>
        <translation>la mitad de los demás llega a</translation>
    </message>
    <message>
        <source>Loyalty, side by side with the others</source>
        <translation>Fidelidad, junto a la de los demás</translation>
    </message>
    <message>
        <source>Loyalty by quarter</source>
        <translation>Fidelidad por trimestre</translation>
    </message>
    <message>
        <source>The ladder of loyalty</source>
        <translation>La escalera de la fidelidad</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>LoyaltyKind</name>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>How loyal are the customers, and on which side?</source>
        <translation>¿Qué tan fieles son los clientes, y en qué aspecto?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Loyalty: needs {few} customers of whom {needed} of {all} sides are known (orders, product lines, signs of loyalty, referrals, deals with rivals); there are {n}.</source>
        <translation>Fidelidad: hacen falta {few} clientes de los que se conozcan {needed} de {all} aspectos (pedidos, líneas de producto, muestras de fidelidad, recomendaciones, oportunidades con rivales); hay {n}.</translation>
    </message>
    <message>
        <source>Half of those whose loyalty is known ({known} of {customers}) reach {total} of 100 or more.</source>
        <translation>La mitad de aquellos cuya fidelidad se conoce ({known} de {customers}) llega a {total} de 100 o más.</translation>
    </message>
    <message>
        <source>The others reach {total}.</source>
        <translation>Los demás llegan a {total}.</translation>
    </message>
    <message>
        <source>Strongest side: “{strong}”, weakest: “{weak}”.</source>
        <translation>Aspecto más fuerte: «{strong}»; más débil: «{weak}».</translation>
    </message>
    <message>
        <source>Each side goes from 0 to 100. A side that too little is known of is left open.</source>
        <translation>Cada aspecto va de 0 a 100. El aspecto del que se sabe muy poco queda abierto.</translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Clientes elegidos</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <translation>Mediana de los demás</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Most loyal</source>
        <translation>Más fieles</translation>
    </message>
    <message>
        <source>Least loyal</source>
        <translation>Menos fieles</translation>
    </message>
    <message>
        <source>Strongest: {side}</source>
        <translation>Los mejores: {side}</translation>
    </message>
</context>
<context>
    <name>LoyaltySignsSection</name>
    <message>
        <source>Signs of loyalty</source>
        <translation>Muestras de fidelidad</translation>
    </message>
    <message>
        <source>Note a sign</source>
        <translation>Anotar una muestra</translation>
    </message>
    <message>
        <source>Did they stand as a reference for us, or suggest an improvement?</source>
        <translation>¿Hicieron de referencia o propusieron una mejora?</translation>
    </message>
    <message>
        <source>New sign of loyalty</source>
        <translation>Nueva muestra de fidelidad</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>Muestra de fidelidad</translation>
    </message>
</context>
<context>
    <name>LoyaltyTab</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Points above or below what half of the others reach</source>
        <translation>Puntos por encima o por debajo de lo que alcanza la mitad de los demás</translation>
    </message>
    <message>
        <source>Few buyers are like half of the others on every side</source>
        <translation>Pocos compradores están en la mitad en todos los aspectos</translation>
    </message>
    <message>
        <source>What moved it since {day}</source>
        <translation>Qué la ha movido desde el {day}</translation>
    </message>
    <message>
        <source>Sides that were not known then</source>
        <translation>Aspectos que entonces no se conocían</translation>
    </message>
</context>
<context>
    <name>LoyaltyWords</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation>{total} de 100</translation>
    </message>
    <message>
        <source>{known} of {all} sides known, {needed} are needed</source>
        <translation>se conocen {known} de {all} aspectos, hacen falta {needed}</translation>
    </message>
    <message>
        <source>{known} of {all} sides known</source>
        <translation>se conocen {known} de {all} aspectos</translation>
    </message>
    <message>
        <source>Nobody has bought yet, so there is nobody to compare with.</source>
        <translation>Nadie ha comprado aún, así que no hay con quién comparar.</translation>
    </message>
    <message>
        <source>{buyers} of the same industry</source>
        <translation>{buyers} del mismo sector</translation>
    </message>
    <message>
        <source>Compared with {whom}</source>
        <translation>Comparado con {whom}</translation>
    </message>
    <message>
        <source>Compared with {whom}: half of them reach {median}</source>
        <translation>Comparado con {whom}: la mitad llega a {median}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln comprador</numerusform>
            <numerusform>%Ln compradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>under 1 point</source>
        <translation>menos de 1 punto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <translation>desconocido: {why}</translation>
    </message>
    <message>
        <source>{value}, half of the others reach {median}</source>
        <translation>{value}; la mitad de los demás llega a {median}</translation>
    </message>
    <message>
        <source>nothing new since</source>
        <translation>nada nuevo desde entonces</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>the others have fallen back</source>
        <translation>los demás han bajado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln muestra</numerusform>
            <numerusform>%Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product line(s)</source>
        <translation>
            <numerusform>%Ln línea de producto</numerusform>
            <numerusform>%Ln líneas de producto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln recomendación</numerusform>
            <numerusform>%Ln recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided deal(s) with a rival</source>
        <translation>
            <numerusform>%Ln oportunidad decidida con un rival</numerusform>
            <numerusform>%Ln oportunidades decididas con un rival</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>lo último el {day}</translation>
    </message>
    <message>
        <source>the newest of them since {day}</source>
        <translation>la más reciente desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln latest of {all}</source>
        <translation>
            <numerusform>lo más reciente de {all}</numerusform>
            <numerusform>los %Ln más recientes de {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the last half year</source>
        <translation>
            <numerusform>%Ln contacto en el último medio año</numerusform>
            <numerusform>%Ln contactos en el último medio año</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact and no order yet</source>
        <translation>aún sin contactos ni pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known for %Ln month(s)</source>
        <translation>
            <numerusform>conocido desde hace %Ln mes</numerusform>
            <numerusform>conocido desde hace %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>no promise has fallen due yet</source>
        <translation>aún no ha vencido ninguna promesa</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) kept on time</source>
        <translation>
            <numerusform>{kept} de %Ln promesa cumplida a tiempo</numerusform>
            <numerusform>{kept} de %Ln promesas cumplidas a tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of at least {few} are needed</source>
        <translation>hacen falta el {share} de al menos {few}</translation>
    </message>
    <message>
        <source>{n} are needed</source>
        <translation>hacen falta {n}</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) will go into others.</source>
        <translation>
            <numerusform>%Ln registro pasará a otro.</numerusform>
            <numerusform>%Ln registros pasarán a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>No hay nada que fusionar.</translation>
    </message>
    <message>
        <source>Merge many</source>
        <translation>Fusionar varios</translation>
    </message>
    <message>
        <source>Merged is only what is surely the same. Empty fields are filled from the others, lists and notes are joined, and all of it is one step for Undo.</source>
        <translation>Solo se fusiona lo que es seguro que es lo mismo. Los campos vacíos se completan con los demás, las listas y notas se unen, y todo se deshace en un solo paso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>the most complete</source>
        <translation>el más completo</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>el más antiguo</translation>
    </message>
    <message>
        <source>the one most often touched</source>
        <translation>el más contactado</translation>
    </message>
    <message>
        <source>What will be merged</source>
        <translation>Lo que se fusionará</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Registro fusionado</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Power × stance</source>
        <translation>Influencia × actitud</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Who reports to whom, department by department</source>
        <translation>Quién depende de quién, departamento por departamento</translation>
    </message>
    <message>
        <source>Who weighs how much, and who is for us</source>
        <translation>Cuánto pesa cada uno y quién está a nuestro favor</translation>
    </message>
    <message>
        <source>Where each department stands in each deal</source>
        <translation>Qué actitud tiene cada departamento en cada oportunidad</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Find on the map (/); Enter goes to the next one</source>
        <translation>Buscar en el mapa (/); Intro pasa a la siguiente persona</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>Filtro · {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Let others step back</source>
        <translation>Atenuar a los demás</translation>
    </message>
</context>
<context>
    <name>MapFilterPopup</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Filter of the map</source>
        <translation>Filtro del mapa</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Look at everybody</source>
        <translation>Ver a todos</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Take over people from</source>
        <translation>Tomar personas de</translation>
    </message>
    <message>
        <source>Earlier days…</source>
        <translation>Días anteriores…</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Guardar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save as a page (PDF)…</source>
        <translation>Guardar como página (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n persona tomada</numerusform>
            <numerusform>%n personas tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Everybody is on this map already.</source>
        <translation>Todos están ya en este mapa.</translation>
    </message>
</context>
<context>
    <name>MapOddNote</name>
    <message>
        <source>Take this tie away</source>
        <translation>Quitar este vínculo</translation>
    </message>
    <message>
        <source>{name} reports to themselves here; that line is not drawn.</source>
        <translation>Aquí {name} depende de sí mismo; esa línea no se dibuja.</translation>
    </message>
    <message>
        <source>Reporting goes in a circle: {names}. The first of these lines is dotted.</source>
        <translation>La dependencia va en círculo: {names}. La primera de estas líneas es de puntos.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Whole account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>De quién es el mapa</translation>
    </message>
    <message>
        <source>The whole account, or one deal</source>
        <translation>Toda la cuenta o una oportunidad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Add a person to the map (N)</source>
        <translation>Añadir una persona al mapa (N)</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Puesto vacío</translation>
    </message>
    <message>
        <source>Add a role whose person is not known yet</source>
        <translation>Añadir un rol cuya persona aún no se conoce</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Mostrar todo (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy, save, earlier days</source>
        <translation>Tomar, guardar, días anteriores</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>Full window (F11)</source>
        <translation>Ventana completa (F11)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Añadir un departamento</translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Asignación guardada</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la asignación</translation>
    </message>
    <message>
        <source>Keep this mapping as…</source>
        <translation>Guardar asignación como…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{table} (a column is needed)</source>
        <translation>{table} (falta una columna)</translation>
    </message>
    <message>
        <source>Recognised: “{mapping}”, {kind}</source>
        <translation>Reconocido: «{mapping}», {kind}</translation>
    </message>
    <message>
        <source>Recognised: {program}, {kind}</source>
        <translation>Reconocido: {program}, {kind}</translation>
    </message>
    <message>
        <source>Read as: {kind}</source>
        <translation>Se lee como: {kind}</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>Usar una asignación guardada…</translation>
    </message>
    <message>
        <source>Kept as “{mapping}”</source>
        <translation>Guardada como «{mapping}»</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Fusionar clientes</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionar personas</translation>
    </message>
    <message>
        <source>Choose whose value is kept. All that belongs to them comes along, both histories stay, and the merge can be taken apart again at any time.</source>
        <translation>Elija qué valor se conserva. Todo lo que les pertenece viene con ellos, ambos historiales se mantienen y la fusión se puede volver a separar en cualquier momento.</translation>
    </message>
    <message>
        <source>Show also what is the same</source>
        <translation>Mostrar también lo que coincide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n oportunidad</numerusform>
            <numerusform>%n oportunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n reclamación</numerusform>
            <numerusform>%n reclamaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n necesidad</numerusform>
            <numerusform>%n necesidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on maps</source>
        <translation>
            <numerusform>%n lugar en mapas</numerusform>
            <numerusform>%n lugares en mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>introducido el {day}</translation>
    </message>
    <message>
        <source>last touched {day}</source>
        <translation>último contacto el {day}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>It comes back as it was, with {much}.</source>
        <translation>Vuelve tal como era, con {much}.</translation>
    </message>
    <message>
        <source>It comes back as it was.</source>
        <translation>Vuelve tal como era.</translation>
    </message>
    <message>
        <source>What was edited since stays: {names}.</source>
        <translation>Lo que se editó después se mantiene: {names}.</translation>
    </message>
    <message>
        <source>“{now}” was called “{before}” before the merge.</source>
        <translation>«{now}» se llamaba «{before}» antes de la fusión.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Merged records</source>
        <translation>Registros fusionados</translation>
    </message>
    <message>
        <source>Each can be taken apart again: what came with it goes back, what was edited or added since stays.</source>
        <translation>Cada fusión se puede volver a separar: lo que llegó con ella regresa; lo que se editó o añadió después se mantiene.</translation>
    </message>
    <message>
        <source>Nothing has been merged yet.</source>
        <translation>Todavía no se ha fusionado nada.</translation>
    </message>
    <message>
        <source>Nothing has been merged into this record.</source>
        <translation>No se ha fusionado nada en este registro.</translation>
    </message>
    <message>
        <source>Show all merges</source>
        <translation>Ver todas las fusiones</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Registro fusionado</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>Pasó a</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>MergesWindow</name>
    <message>
        <source>Merged records</source>
        <translation>Registros fusionados</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>probably still a customer: {share}</source>
        <translation>probablemente sigue siendo cliente: {share}</translation>
    </message>
    <message>
        <source>The model needs {needed} customers who ordered, there are {n}.</source>
        <translation>El modelo necesita {needed} clientes con pedidos; hay {n}.</translation>
    </message>
    <message>
        <source>The model needs {needed} customers who ordered on several days, there are {n}.</source>
        <translation>El modelo necesita {needed} clientes con pedidos en varios días; hay {n}.</translation>
    </message>
    <message>
        <source>The model does not fit: in these orders nobody was seen to leave for good.</source>
        <translation>El modelo no se ajusta: en estos pedidos no se ve que nadie se haya ido para siempre.</translation>
    </message>
    <message>
        <source>There are too few orders to try the model on weeks that were held out.</source>
        <translation>Hay muy pocos pedidos para probar el modelo en semanas reservadas.</translation>
    </message>
    <message>
        <source>On weeks that were held out the model foretold no better than the common rate.</source>
        <translation>En las semanas reservadas, el modelo no acertó más que la tasa común.</translation>
    </message>
    <message>
        <source>The model came to no result with these orders.</source>
        <translation>Con estos pedidos, el modelo no llegó a ningún resultado.</translation>
    </message>
    <message>
        <source>The model does not fit: what an order is worth hangs on how often somebody orders.</source>
        <translation>El modelo no se ajusta: el importe de los pedidos depende de su frecuencia.</translation>
    </message>
    <message>
        <source>The model does not fit: all orders are worth the same.</source>
        <translation>El modelo no se ajusta: todos los pedidos valen lo mismo.</translation>
    </message>
    <message>
        <source>The model does not fit: the worth of orders scatters too widely for a mean.</source>
        <translation>El modelo no se ajusta: los importes varían demasiado para tener una media.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate into {currency} count as days only.</source>
        <translation>
            <numerusform>%Ln pedido sin tipo de cambio a {currency} cuenta solo como día.</numerusform>
            <numerusform>%Ln pedidos sin tipo de cambio a {currency} cuentan solo como días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>{name}: time</source>
        <translation>{name}: hora</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MovesPart</name>
    <message>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>It has not moved yet.</source>
        <translation>Aún no se ha movido.</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Movimientos entre etapas</translation>
    </message>
    <message>
        <source>Opened at {stage}</source>
        <translation>Abierta en {stage}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>Stage move</source>
        <translation>Cambio de etapa</translation>
    </message>
</context>
<context>
    <name>NameEntry</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>What they need</source>
        <translation>Qué necesitan</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Ask what they want to change, and note it in their own words.</source>
        <translation>Pregunte qué quieren cambiar y anótelo con sus propias palabras.</translation>
    </message>
    <message>
        <source>Which product meets it?</source>
        <translation>¿Qué producto la cubre?</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} de {all} cubiertas</translation>
    </message>
    <message>
        <source>met by {product}</source>
        <translation>la cubre {product}</translation>
    </message>
    <message>
        <source>importance {mark} of 5</source>
        <translation>importancia {mark} de 5</translation>
    </message>
    <message>
        <source>not only in this deal</source>
        <translation>no solo en esta oportunidad</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>cubierta el {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ObjectionsPart</name>
    <message>
        <source>When they object</source>
        <translation>Cuando ponen objeciones</translation>
    </message>
    <message>
        <source>The playbook answers no objection of this customer&apos;s yet.</source>
        <translation>El manual aún no responde a ninguna objeción de este cliente.</translation>
    </message>
</context>
<context>
    <name>OddNote</name>
    <message>
        <source>Please check, this looks mistyped: {entries}</source>
        <translation>Conviene revisarlo, parece mal escrito: {entries}</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>Aún no se ofrece nada.</translation>
    </message>
    <message>
        <source>Products offered</source>
        <translation>Productos ofrecidos</translation>
    </message>
    <message>
        <source>Product offered</source>
        <translation>Producto ofrecido</translation>
    </message>
</context>
<context>
    <name>OrderGrid</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Type to add a line; Delete takes one away.</source>
        <translation>Escribir para añadir una línea; Supr quita una.</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>{total} · margin {margin}</source>
        <translation>{total} · margen {margin}</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Mostrar pedidos anteriores</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>What this customer bought will stand here, with what it came to.</source>
        <translation>Aquí aparecerá lo que compró este cliente y su importe.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>desde {month}</translation>
    </message>
    <message>
        <source>{products} and more</source>
        <translation>{products} y más</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>abono</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%Ln row(s) joined with others</source>
        <translation>
            <numerusform>%Ln fila unida a otras</numerusform>
            <numerusform>%Ln filas unidas a otras</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Nothing new in</source>
        <translation>Sin novedad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 read. This is what will happen:</source>
        <translation>Leído: %1. Esto es lo que pasará:</translation>
    </message>
    <message>
        <source>%1 read. Nothing was new, so nothing was changed.</source>
        <translation>Leído: %1. No había nada nuevo, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 read. This is what came in:</source>
        <translation>Leído: %1. Esto es lo que entró:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>they start at the first stage</source>
        <translation>empiezan en la primera etapa</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>{name} (like {near})</source>
        <translation>{name} (parecido a {near})</translation>
    </message>
    <message>
        <source>Named by rows and new as customers</source>
        <translation>Clientes nuevos nombrados por las filas</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{field} contains “{text}”</source>
        <translation>{field} contiene «{text}»</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>desde {least}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>hasta {most}</translation>
    </message>
</context>
<context>
    <name>OwnFilterField</name>
    <message>
        <source>contains…</source>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Internal: with stances and notes</source>
        <translation>Uso interno: con posturas y notas</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>Imprimir en papel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>Stands on every page that is printed. The paper is that of this laptop.</source>
        <translation>Aparece en cada página que se imprime. El papel es el de este equipo.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Name of our firm</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Nuestra dirección</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n page(s), {paper}</source>
        <translation>
            <numerusform>%n página, {paper}</numerusform>
            <numerusform>%n páginas, {paper}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún por conocer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation>Papel en la compra</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Lo que se ofrece</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>Lo que observamos</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>Etapas hasta ahora</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>Aún no se sabe nada más.</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>cared for by {name}</source>
        <translation>a cargo de {name}</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>No desea contacto</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Promesas pendientes</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin responder</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Reclamaciones abiertas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>{total} of 100 points</source>
        <translation>{total} de 100 puntos</translation>
    </message>
    <message>
        <source>half of their peers reach {median}</source>
        <translation>la mitad de sus pares alcanza {median}</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>the first {count} of {all} rows; export the list to have all</source>
        <translation>las primeras {count} de {all} filas; exporte la lista para tenerlas todas</translation>
    </message>
    <message>
        <source>the customer on show</source>
        <translation>el cliente mostrado</translation>
    </message>
    <message>
        <source>Customer dossier</source>
        <translation>Dossier del cliente</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Deal sheet</source>
        <translation>Ficha de la oportunidad</translation>
    </message>
    <message>
        <source>the deal on show</source>
        <translation>la oportunidad mostrada</translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>La lista tal como se muestra</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de direcciones</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Lo que se dijo y se acordó</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Earlier days, on which the map was changed</source>
        <translation>Días anteriores en los que cambió el mapa</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>The map at the end of {day}. It can only be looked at.</source>
        <translation>El mapa al final del {day}. Solo se puede mirar.</translation>
    </message>
    <message>
        <source>Today. Move the slider to an earlier day.</source>
        <translation>Hoy. Lleve el control a un día anterior.</translation>
    </message>
    <message>
        <source>Today. The map has no earlier days yet.</source>
        <translation>Hoy. El mapa aún no tiene días anteriores.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused row(s) wait</source>
        <translation>
            <numerusform>%Ln fila rechazada pendiente</numerusform>
            <numerusform>%Ln filas rechazadas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes came after it; undo those first to undo this import.</source>
        <translation>Después hubo otros cambios; deshágalos primero para deshacer esta importación.</translation>
    </message>
    <message>
        <source>The last of them: {change}</source>
        <translation>El último: {change}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln row(s)</source>
        <translation>
            <numerusform>Sin novedad en %Ln fila</numerusform>
            <numerusform>Sin novedad en %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln sigue pendiente</numerusform>
            <numerusform>%Ln siguen pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Todavía no se ha importado nada</translation>
    </message>
    <message>
        <source>Every import is listed here with what it brought and what was refused.</source>
        <translation>Aquí aparece cada importación con lo que trajo y lo que se rechazó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People needed now</source>
        <translation>Personas que hacen falta ahora</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Say whose deal it is; then the people who decide can be noted.</source>
        <translation>Indique de qué cliente es; después se podrá anotar a quienes deciden.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message>
        <source>Who takes part at the stage “{stage}”:</source>
        <translation>Quién participa en la etapa «{stage}»:</translation>
    </message>
    <message>
        <source>Nobody is on the map of this deal yet. At the stage “{stage}” these take part:</source>
        <translation>Aún no hay nadie en el mapa de esta oportunidad. En la etapa «{stage}» participan:</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>{seat}: name unknown</source>
        <translation>{seat}: nombre desconocido</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Someone else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Add a person by name</source>
        <translation>Añadir una persona por su nombre</translation>
    </message>
</context>
<context>
    <name>PerformanceKind</name>
    <message>
        <source>Past performance</source>
        <translation>Rendimiento pasado</translation>
    </message>
    <message>
        <source>Which people, sources and segments grew, and are to be repeated?</source>
        <translation>¿Qué personas, orígenes y segmentos crecieron y conviene repetir?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Growth by person, source and segment: needs {few} orders of one of them, and sales in the same time before this period.</source>
        <translation>Crecimiento por persona, origen y segmento: hacen falta {few} pedidos de uno de ellos y ventas en el mismo tiempo anterior.</translation>
    </message>
    <message>
        <source>{share} more was sold since {day} than in the same time before ({orders}).</source>
        <translation>Desde el {day} se vendió un {share} más que en el mismo tiempo anterior ({orders}).</translation>
    </message>
    <message>
        <source>{share} less was sold since {day} than in the same time before ({orders}).</source>
        <translation>Desde el {day} se vendió un {share} menos que en el mismo tiempo anterior ({orders}).</translation>
    </message>
    <message>
        <source>Surely above that, to be repeated: {names}.</source>
        <translation>Con seguridad por encima, para repetir: {names}.</translation>
    </message>
    <message>
        <source>Surely below: {names}.</source>
        <translation>Con seguridad por debajo: {names}.</translation>
    </message>
    <message>
        <source>Nobody and nothing differs from that for sure.</source>
        <translation>Nadie ni nada se aparta de eso con seguridad.</translation>
    </message>
    <message>
        <source>Dashed: the firm as a whole, towards which growth of few orders is drawn. Lines: 90 % intervals.</source>
        <translation>Discontinua: toda la empresa, hacia la que se acerca el crecimiento de pocos pedidos. Líneas: intervalos del 90 %.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>El tiempo anterior</translation>
    </message>
    <message>
        <source>Growth (share)</source>
        <translation>Crecimiento (proporción)</translation>
    </message>
    <message>
        <source>Low (90 %)</source>
        <translation>Mínimo (90 %)</translation>
    </message>
    <message>
        <source>High (90 %)</source>
        <translation>Máximo (90 %)</translation>
    </message>
    <message>
        <source>{growth} ({low} to {high})</source>
        <translation>{growth} ({low} a {high})</translation>
    </message>
    <message>
        <source>Nobody&apos;s customers</source>
        <translation>Clientes sin responsable</translation>
    </message>
    <message>
        <source>No source noted</source>
        <translation>Sin origen anotado</translation>
    </message>
    <message>
        <source>No segment noted</source>
        <translation>Sin segmento anotado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Customer: type the beginning of the name</source>
        <translation>Cliente: escriba el principio del nombre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>Planificar para {day}</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>No customer has this name. Choose one from the list.</source>
        <translation>Ningún cliente se llama así. Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Account plan</source>
        <translation>Plan de cuenta</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e imprimir…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>No goal yet. What do both sides want to reach?</source>
        <translation>Aún no hay objetivos. ¿Qué quieren lograr ambas partes?</translation>
    </message>
    <message>
        <source>Needs and what meets them</source>
        <translation>Necesidades y qué las cubre</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>No need is noted yet.</source>
        <translation>Aún no hay necesidades anotadas.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Nobody is on a map yet.</source>
        <translation>Aún no hay nadie en un mapa.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing that we know of.</source>
        <translation>Nada que sepamos.</translation>
    </message>
    <message>
        <source>What they could also buy</source>
        <translation>Qué más podrían comprar</translation>
    </message>
    <message>
        <source>Of every line as much as others like them, as far as we know.</source>
        <translation>De cada línea, tanto como otros parecidos, que sepamos.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Plan a step</source>
        <translation>Planear un paso</translation>
    </message>
    <message>
        <source>Nothing is planned or promised.</source>
        <translation>No hay nada planeado ni prometido.</translation>
    </message>
    <message>
        <source>What gets better for them when the plan succeeds?</source>
        <translation>¿Qué mejora para ellos si el plan sale bien?</translation>
    </message>
    <message>
        <source>What is it worth to us?</source>
        <translation>¿Qué nos aporta a nosotros?</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>Qué ganan ellos</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>Qué ganamos nosotros</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Plan hasta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Se mide por</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Not reached after all</source>
        <translation>No alcanzado, después de todo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
</context>
<context>
    <name>PlannerView</name>
    <message>
        <source>‹ Back to the day</source>
        <translation>‹ Volver al día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <source>Choose a place, tick whom you will visit there, and name the day.</source>
        <translation>Elija un lugar, marque a quién visitará allí e indique el día.</translation>
    </message>
    <message>
        <source>Proposed by how much a customer is worth, how long they have waited, and where you are going anyway.</source>
        <translation>Propuestas según el valor del cliente, el tiempo que lleva esperando y adónde va usted de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Planificar %n visita</numerusform>
            <numerusform>Planificar %n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Planificar visitas</translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message numerus="yes">
        <source>%n planned already</source>
        <translation>
            <numerusform>%n ya prevista</numerusform>
            <numerusform>%n ya previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>sin ningún contacto</translation>
    </message>
    <message>
        <source>last touch {day}</source>
        <translation>último contacto {day}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>prevista para el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>bought {amount}</source>
        <translation>compró {amount}</translation>
    </message>
    <message>
        <source>{amount} in open deals</source>
        <translation>{amount} en oportunidades</translation>
    </message>
    <message>
        <source>on the same trip</source>
        <translation>en el mismo viaje</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>El mes que viene</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>El próximo trimestre</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>El año que viene</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Cost of a source</source>
        <translation>Coste de un origen</translation>
    </message>
    <message>
        <source>New cost of a source</source>
        <translation>Nuevo coste de un origen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Nuevo tipo de cambio</translation>
    </message>
    <message>
        <source>Left empty, it is of all</source>
        <translation>Vacío: vale para todo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Línea de productos</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Such as a fair, as customers and deals name it</source>
        <translation>P. ej. una feria, tal como figura en clientes y oportunidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One unit is worth in {currency}</source>
        <translation>Una unidad vale en {currency}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amounts of earlier days are converted by the rate before, or by the first.</source>
        <translation>Los importes de días anteriores se convierten con el tipo previo o, si no lo hay, con el primero.</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Be quick, friendly and dependable: many customers, short contacts, no effort for them.</source>
        <translation>Rapidez, cordialidad y fiabilidad: muchos clientes, contactos breves y ningún esfuerzo para ellos.</translation>
    </message>
    <message>
        <source>Win trust step by step with everyone who has a say, by plan and with patience.</source>
        <translation>Ganar la confianza paso a paso de todos los que opinan, con un plan y con paciencia.</translation>
    </message>
    <message>
        <source>Understand the problem first, then recommend; a clear no is part of good advice.</source>
        <translation>Primero entender el problema y después recomendar; un «no» claro también es buen consejo.</translation>
    </message>
    <message>
        <source>Lead our distributors: reward what helps, teach what is missing, hold prices and territories.</source>
        <translation>Dirigir a los distribuidores: premiar lo que ayuda, enseñar lo que falta y cuidar precios y zonas.</translation>
    </message>
    <message>
        <source>Write down what they want to change, in their own words</source>
        <translation>Anotar qué quieren cambiar, con sus propias palabras</translation>
    </message>
    <message>
        <source>Find out what it costs them to leave things as they are</source>
        <translation>Averiguar cuánto les cuesta dejarlo todo como está</translation>
    </message>
    <message>
        <source>Learn who takes part in the project and who leads it</source>
        <translation>Saber quién participa en el proyecto y quién lo dirige</translation>
    </message>
    <message>
        <source>Ask for the budget and for the day a decision is due</source>
        <translation>Preguntar por el presupuesto y por la fecha de la decisión</translation>
    </message>
    <message>
        <source>Help them list what they will judge the offers by</source>
        <translation>Ayudarles a enumerar con qué criterios juzgarán las ofertas</translation>
    </message>
    <message>
        <source>Name a customer of ours they can ask</source>
        <translation>Dar el nombre de un cliente nuestro al que puedan preguntar</translation>
    </message>
    <message>
        <source>Prove the points that matter most: a sample, a trial, a visit to a plant</source>
        <translation>Demostrar lo que más importa: una muestra, una prueba, una visita a una planta</translation>
    </message>
    <message>
        <source>Ask each department concerned what it cares for</source>
        <translation>Preguntar a cada departamento implicado qué le importa</translation>
    </message>
    <message>
        <source>Hear from two people every week how the evaluation is going</source>
        <translation>Saber cada semana por dos personas cómo va la evaluación</translation>
    </message>
    <message>
        <source>Compare us with each rival on the criteria, and close the widest gap</source>
        <translation>Compararnos con cada competidor según los criterios y cerrar la mayor diferencia</translation>
    </message>
    <message>
        <source>Speak with the one who decides, in person</source>
        <translation>Hablar en persona con quien decide</translation>
    </message>
    <message>
        <source>Settle in writing what is still open: price, dates, service</source>
        <translation>Cerrar por escrito lo que falta: precio, fechas, servicio</translation>
    </message>
    <message>
        <source>Keep what was promised, and tell them when it is done</source>
        <translation>Cumplir lo prometido y avisarles cuando esté hecho</translation>
    </message>
    <message>
        <source>Ask whether they would recommend us, and what we should improve</source>
        <translation>Preguntar si nos recomendarían y qué deberíamos mejorar</translation>
    </message>
    <message>
        <source>Make ordering easy: one number, one person, few words</source>
        <translation>Facilitar el pedido: un teléfono, una persona, pocas palabras</translation>
    </message>
    <message>
        <source>Send the offer the same day</source>
        <translation>Enviar la oferta el mismo día</translation>
    </message>
    <message>
        <source>Answer every question and complaint the same day</source>
        <translation>Responder el mismo día a cada pregunta y reclamación</translation>
    </message>
    <message>
        <source>Visit them before offering anything, and mostly listen</source>
        <translation>Visitarlos antes de ofrecer nada y, sobre todo, escuchar</translation>
    </message>
    <message>
        <source>Draw the map: who decides, who influences, who stands where</source>
        <translation>Dibujar el mapa: quién decide, quién influye y qué actitud tiene cada uno</translation>
    </message>
    <message>
        <source>Find someone inside who wants us to win and tells us the truth</source>
        <translation>Encontrar dentro a alguien que quiera que ganemos y nos diga la verdad</translation>
    </message>
    <message>
        <source>Bring our manager to meet theirs</source>
        <translation>Llevar a nuestro gerente a conocer al suyo</translation>
    </message>
    <message>
        <source>Open a second source of news, outside the department we know</source>
        <translation>Abrir una segunda fuente de noticias fuera del departamento conocido</translation>
    </message>
    <message>
        <source>Bring our head in where it decides, well prepared and with one aim</source>
        <translation>Llevar a nuestra dirección donde sea decisivo, bien preparada y con un solo objetivo</translation>
    </message>
    <message>
        <source>Thank everyone who took part, also those who were against us</source>
        <translation>Dar las gracias a todos los que participaron, también a quienes estaban en contra</translation>
    </message>
    <message>
        <source>Diagnose before you prescribe: ask until the cause is clear</source>
        <translation>Diagnosticar antes de recetar: preguntar hasta que la causa esté clara</translation>
    </message>
    <message>
        <source>Show two cases like theirs, with figures</source>
        <translation>Mostrar dos casos como el suyo, con cifras</translation>
    </message>
    <message>
        <source>Give one clear recommendation, and stand by it</source>
        <translation>Dar una sola recomendación clara y mantenerla</translation>
    </message>
    <message>
        <source>Measure the result with them after three months</source>
        <translation>Medir con ellos el resultado a los tres meses</translation>
    </message>
    <message>
        <source>Look together for customers and places that nobody serves yet</source>
        <translation>Buscar juntos clientes y lugares que todavía nadie atiende</translation>
    </message>
    <message>
        <source>Agree on a yearly plan: goals, who does what, who bears which risk</source>
        <translation>Acordar un plan anual: objetivos, tareas y reparto del riesgo</translation>
    </message>
    <message>
        <source>Train their salespeople on our products and on what rivals offer</source>
        <translation>Formar a sus vendedores en nuestros productos y en lo que ofrece la competencia</translation>
    </message>
    <message>
        <source>Tie rewards to what helps both: new customers, full range, real sales</source>
        <translation>Ligar los incentivos a lo que ayuda a ambos: clientes nuevos, gama completa, ventas reales</translation>
    </message>
    <message>
        <source>Check prices and territories on the spot, and act on breaches</source>
        <translation>Comprobar precios y zonas sobre el terreno y actuar ante los incumplimientos</translation>
    </message>
    <message>
        <source>Make sure they have heard of us: a fair, an article, someone they know</source>
        <translation>Lograr que nos conozcan: una feria, un artículo, un conocido común</translation>
    </message>
    <message>
        <source>Find out whom to talk to, and why they would want to</source>
        <translation>Averiguar con quién hablar y por qué querría hacerlo</translation>
    </message>
    <message>
        <source>Note the signs of interest you have seen</source>
        <translation>Anotar las señales de interés observadas</translation>
    </message>
    <message>
        <source>Offer a small first step they can try without risk</source>
        <translation>Ofrecer un primer paso pequeño que puedan probar sin riesgo</translation>
    </message>
    <message>
        <source>Follow the first delivery yourself until all works</source>
        <translation>Seguir en persona la primera entrega hasta que todo funcione</translation>
    </message>
    <message>
        <source>Ask after two weeks how it went, and mend what did not</source>
        <translation>Preguntar a las dos semanas cómo fue y arreglar lo que falló</translation>
    </message>
    <message>
        <source>Show them a product they do not buy from us yet</source>
        <translation>Enseñarles un producto que todavía no nos compran</translation>
    </message>
    <message>
        <source>Ask why they come back, and what would make them leave</source>
        <translation>Preguntar por qué vuelven y qué les haría marcharse</translation>
    </message>
    <message>
        <source>Plan the coming year with them</source>
        <translation>Planificar con ellos el próximo año</translation>
    </message>
    <message>
        <source>Ask them to introduce us to one other firm</source>
        <translation>Pedirles que nos presenten a otra empresa</translation>
    </message>
    <message>
        <source>Agree on goals that both sides measure</source>
        <translation>Acordar objetivos que ambas partes midan</translation>
    </message>
    <message>
        <source>Let the heads of both firms meet once a year</source>
        <translation>Reunir a las direcciones de ambas empresas una vez al año</translation>
    </message>
    <message>
        <source>Ask why they stopped buying, without selling anything</source>
        <translation>Preguntar por qué dejaron de comprar, sin vender nada</translation>
    </message>
    <message>
        <source>Give them one good reason to try us again</source>
        <translation>Darles una buena razón para volver a probar</translation>
    </message>
    <message>
        <source>“You are too expensive.”</source>
        <translation>«Son demasiado caros.»</translation>
    </message>
    <message>
        <source>“We are happy with our supplier.”</source>
        <translation>«Estamos contentos con nuestro proveedor.»</translation>
    </message>
    <message>
        <source>“Just send us some information.”</source>
        <translation>«Mándennos información y ya está.»</translation>
    </message>
    <message>
        <source>“There is no budget.”</source>
        <translation>«No hay presupuesto.»</translation>
    </message>
    <message>
        <source>“We will decide later.”</source>
        <translation>«Ya lo decidiremos más adelante.»</translation>
    </message>
    <message>
        <source>“We have never heard of you.”</source>
        <translation>«Nunca hemos oído hablar de ustedes.»</translation>
    </message>
    <message>
        <source>“Your rival promises more.”</source>
        <translation>«Su competidor promete más.»</translation>
    </message>
    <message>
        <source>“That is not for me to decide.”</source>
        <translation>«Eso no lo decido yo.»</translation>
    </message>
    <message>
        <source>“We had trouble with you once.”</source>
        <translation>«Ya tuvimos problemas con ustedes.»</translation>
    </message>
    <message>
        <source>“Show us another demo first.”</source>
        <translation>«Primero hágannos otra demostración.»</translation>
    </message>
    <message>
        <source>“We can do that ourselves.”</source>
        <translation>«Eso lo podemos hacer nosotros.»</translation>
    </message>
    <message>
        <source>“The margin is too small.”</source>
        <translation>«El margen es muy pequeño.»</translation>
    </message>
    <message>
        <source>Never ignore a customer, however quiet or small</source>
        <translation>Nunca ignorar a un cliente, por callado o pequeño que sea</translation>
    </message>
    <message>
        <source>Never give in to everything: a concession asks for something in return</source>
        <translation>Nunca ceder en todo: una concesión pide algo a cambio</translation>
    </message>
    <message>
        <source>Never just tick off a contact: each one brings the customer something</source>
        <translation>Nunca cumplir por cumplir: cada contacto debe aportar algo al cliente</translation>
    </message>
    <message>
        <source>Show respect: answer, keep promises, take complaints seriously</source>
        <translation>Mostrar respeto: responder, cumplir lo prometido y tomar en serio las reclamaciones</translation>
    </message>
    <message>
        <source>Look after the value: know what they bring, and how it can grow</source>
        <translation>Cuidar el valor: saber qué aportan y cómo puede crecer</translation>
    </message>
    <message>
        <source>Develop them by plan, with goals that serve both sides</source>
        <translation>Desarrollarlos con un plan y con metas que sirvan a ambos</translation>
    </message>
    <message>
        <source>Ask what they compare us with. Then set the whole cost beside the price: downtime, spare parts, life span. If only the price counts, offer less for less, never the same for less.</source>
        <translation>Preguntar con qué nos comparan. Después, poner el coste total junto al precio: paradas, repuestos, vida útil. Si solo cuenta el precio, ofrecer menos por menos, nunca lo mismo por menos.</translation>
    </message>
    <message>
        <source>Do not argue. Ask what they value most there, and what they would change if they could. Offer to be the second source for one item, and stay in touch.</source>
        <translation>No discutir. Preguntar qué es lo que más valoran y qué cambiarían si pudieran. Ofrecerse como segunda fuente para un artículo y mantener el contacto.</translation>
    </message>
    <message>
        <source>Gladly, after two questions, so that it is the right one. Agree on a day to talk about it.</source>
        <translation>Con gusto, tras dos preguntas para que sea la adecuada. Acordar un día para comentarla.</translation>
    </message>
    <message>
        <source>Find out whether there is none, or none yet. Show what waiting costs. Ask when the next budget is made, and by whom.</source>
        <translation>Averiguar si no lo hay o si todavía no lo hay. Mostrar cuánto cuesta esperar. Preguntar cuándo se hace el próximo y quién lo hace.</translation>
    </message>
    <message>
        <source>Ask what has to happen before they can decide, and what they lose until then. Note the day, and come back on it.</source>
        <translation>Preguntar qué debe ocurrir antes de decidir y qué pierden mientras tanto. Anotar el día y volver entonces.</translation>
    </message>
    <message>
        <source>Name customers they know, and let one of them speak for us. Offer a small first order or a trial that costs them little.</source>
        <translation>Nombrar clientes que conozcan y dejar que uno hable por nosotros. Ofrecer un primer pedido pequeño o una prueba que les cueste poco.</translation>
    </message>
    <message>
        <source>Ask how the promise will be proved. Show what we have proved already, and say openly what we do not do.</source>
        <translation>Preguntar cómo se demostrará la promesa. Enseñar lo que ya hemos demostrado y decir con franqueza lo que no hacemos.</translation>
    </message>
    <message>
        <source>Thank them, and ask who decides and what matters to that person. Ask for an introduction; do not go round them in secret.</source>
        <translation>Dar las gracias y preguntar quién decide y qué le importa. Pedir que nos presente; no saltárselo a escondidas.</translation>
    </message>
    <message>
        <source>Listen to the end, and take it seriously. Say what has changed since, and what you will watch over yourself.</source>
        <translation>Escuchar hasta el final y tomarlo en serio. Explicar qué ha cambiado desde entonces y de qué se encargará usted en persona.</translation>
    </message>
    <message>
        <source>Ask what the last one left open, who will attend, and what follows if it convinces. Without an answer, we may only be there to make up the number of bids.</source>
        <translation>Preguntar qué quedó abierto en la última, quién asistirá y qué pasará si convence. Sin respuesta, quizá solo estemos para completar el número de ofertas.</translation>
    </message>
    <message>
        <source>Perhaps they can. Ask how long it would take, who would do it, and what would be left undone meanwhile.</source>
        <translation>Quizá puedan. Preguntar cuánto tardarían, quién lo haría y qué quedaría sin hacer mientras tanto.</translation>
    </message>
    <message>
        <source>Look at their whole profit with us: turnover, stock, training, a protected territory. Tie more margin to results, never to pressure.</source>
        <translation>Mirar su beneficio completo con nosotros: rotación, existencias, formación, zona protegida. Ligar más margen a los resultados, nunca a la presión.</translation>
    </message>
    <message>
        <source>Not touched for {days} days; the plan is every {cadence} days.</source>
        <translation>Sin contacto desde hace {days} días; el plan es cada {cadence} días.</translation>
    </message>
    <message>
        <source>Never touched, {days} days after it was added; the plan is every {cadence} days.</source>
        <translation>Sin ningún contacto {days} días después del alta; el plan es cada {cadence} días.</translation>
    </message>
    <message>
        <source>Discounts went from {discount_before} to {discount_now} and the margin from {margin_before} to {margin_now}, but sales did not grow ({sales_before}, then {sales_now}).</source>
        <translation>El descuento pasó del {discount_before} al {discount_now} y el margen del {margin_before} al {margin_now}, pero las ventas no crecieron ({sales_before} → {sales_now}).</translation>
    </message>
    <message>
        <source>The latest {count} touches are all of one kind ({kind}), without a result, a note or a mood.</source>
        <translation>Los últimos {count} contactos son todos del mismo tipo ({kind}), sin resultado, nota ni ánimo.</translation>
    </message>
    <message>
        <source>Promises past their day: {promises}. Complaints waiting for an answer: {complaints}.</source>
        <translation>Promesas vencidas: {promises}. Reclamaciones sin respuesta: {complaints}.</translation>
    </message>
    <message>
        <source>No open deal and no open need: find out what could help them next.</source>
        <translation>Ni oportunidad ni necesidad abierta: averigüe qué podría ayudarles ahora.</translation>
    </message>
    <message>
        <source>No goal is set: open the account plan and set one.</source>
        <translation>No hay ningún objetivo: abra el plan de cuenta y fije uno.</translation>
    </message>
    <message>
        <source>Goals past their day: {overdue}. Look at the account plan again.</source>
        <translation>Objetivos vencidos: {overdue}. Revise el plan de cuenta.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Too little is known yet</source>
        <translation>Aún se sabe poco</translation>
    </message>
    <message>
        <source>Set for this customer</source>
        <translation>Fijada para este cliente</translation>
    </message>
    <message>
        <source>By our rule for the industry {industry}</source>
        <translation>Según nuestra regla para el sector {industry}</translation>
    </message>
    <message>
        <source>Suggested by the industry {industry}</source>
        <translation>Sugerida por el sector {industry}</translation>
    </message>
    <message>
        <source>Not known yet: set it, or name the industry</source>
        <translation>Aún no se sabe: fíjela o indique el sector</translation>
    </message>
</context>
<context>
    <name>PlaybookTab</name>
    <message>
        <source>What to do, to answer and to watch. A line the firm changes stays changed; the shipped text can be brought back.</source>
        <translation>Qué hacer, responder y vigilar. Lo que cambie se conserva; el texto original puede recuperarse.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Bring all back as shipped</source>
        <translation>Recuperar todo el original</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guía de venta</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All postures</source>
        <translation>Todas las posturas</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Bring back the shipped text</source>
        <translation>Recuperar el texto original</translation>
    </message>
    <message>
        <source>What to say to an objection</source>
        <translation>Qué responder a una objeción</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>For this posture</source>
        <translation>Para esta postura</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>En esta etapa</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>Para esta clase</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
</context>
<context>
    <name>PowerStanceKind</name>
    <message>
        <source>Power × stance</source>
        <translation>Poder × postura</translation>
    </message>
    <message>
        <source>Who holds the power in the open deals: with us or against us?</source>
        <translation>¿Quién tiene el poder en las oportunidades abiertas: a favor o en contra?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Where the power lies: needs {needed} people on the stakeholder maps of open deals, there are {n}.</source>
        <translation>Dónde está el poder: hacen falta {needed} personas en los mapas de oportunidades abiertas, hay {n}.</translation>
    </message>
    <message>
        <source>{people} are on the maps of {deals}.</source>
        <translation>Hay {people} en los mapas de {deals}.</translation>
    </message>
    <message>
        <source>Most of the power is with us in {ours}, against us in {against}.</source>
        <translation>La mayor parte del poder está a favor en {ours} y en contra en {against}.</translation>
    </message>
    <message>
        <source>Nobody of great influence is against us.</source>
        <translation>Nadie de gran influencia está en contra.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them, worth {amount}, somebody of great influence is against us.</source>
        <translation>
            <numerusform>En %Ln de ellas, por valor de {amount}, alguien de gran influencia está en contra.</numerusform>
            <numerusform>En %Ln de ellas, por valor de {amount}, alguien de gran influencia está en contra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln open deal(s) too few stances are known.</source>
        <translation>
            <numerusform>En %Ln oportunidad abierta se conocen demasiado pocas posturas.</numerusform>
            <numerusform>En %Ln oportunidades abiertas se conocen demasiado pocas posturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) have nobody on a map.</source>
        <translation>
            <numerusform>%Ln oportunidad abierta no tiene a nadie en un mapa.</numerusform>
            <numerusform>%Ln oportunidades abiertas no tienen a nadie en un mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>{stance}, influence {influence}</source>
        <translation>{stance}, influencia {influence}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln oportunidad abierta</numerusform>
            <numerusform>%Ln oportunidades abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>You and this laptop</source>
        <translation>Usuario y equipo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guía de venta</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Sales rhythm</source>
        <translation>Ritmo de venta</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Targets and costs</source>
        <translation>Objetivos y costes</translation>
    </message>
    <message>
        <source>Weights and thresholds</source>
        <translation>Pesos y umbrales</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What do you want to print?</source>
        <translation>¿Qué desea imprimir?</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Aquí no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>PrivacyTab</name>
    <message>
        <source>Whom to ask about</source>
        <translation>Por quién preguntar</translation>
    </message>
    <message>
        <source>What leaves this laptop</source>
        <translation>Qué sale de este portátil</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Remind of people without contact, order, open deal or promise for</source>
        <translation>Recordar a las personas sin contacto, pedido, oportunidad ni compromiso desde hace</translation>
    </message>
    <message>
        <source>Months without contact</source>
        <translation>Meses sin contacto</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>Today then says who is due for a decision: to be kept or anonymised.</source>
        <translation>«Hoy» avisa entonces de quién está pendiente de decisión: conservar o anonimizar.</translation>
    </message>
    <message>
        <source>Nothing, unless you export, print or send it. Exports of customers and people leave out those who want no contact, unless you tick that they go along.</source>
        <translation>Nada, salvo lo que usted exporte, imprima o envíe. Las exportaciones de clientes y personas omiten a quienes no desean contacto, salvo que marque que se incluyan.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The file {name}, and its documents beside it, are in {folder}.</source>
        <translation>El archivo {name} y, junto a él, sus documentos están en {folder}.</translation>
    </message>
    <message>
        <source>Older copies hold what has been anonymised since: {names}.</source>
        <translation>Las copias anteriores conservan lo que se anonimizó después: {names}.</translation>
    </message>
    <message>
        <source>They are not encrypted: who can read this folder can read everything.</source>
        <translation>No están cifrados: quien pueda leer esta carpeta puede leerlo todo.</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>no longer sold</source>
        <translation>ya no se vende</translation>
    </message>
    <message>
        <source>What you sell. Orders and deals choose from this list.</source>
        <translation>Lo que se vende. Los pedidos y las oportunidades eligen de esta lista.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Aquí aún no se conoce a nadie.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Añadir un departamento</translation>
    </message>
    <message>
        <source>No departments yet.</source>
        <translation>Aún no hay departamentos.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>What do they want, or suffer from?</source>
        <translation>¿Qué desean o qué les preocupa?</translation>
    </message>
    <message>
        <source>Brought to us by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Add who</source>
        <translation>Añadir quién</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Aún no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Firms that belong to it</source>
        <translation>Empresas que le pertenecen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Añadir una reclamación</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation>Sin reclamaciones.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>Cómo se vende</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Qué sabemos</translation>
    </message>
    <message>
        <source>left {month}</source>
        <translation>salió en {month}</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>aún sin cargo</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>importance {mark} of 5</source>
        <translation>importancia {mark} de 5</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cubierta</translation>
    </message>
    <message>
        <source>solved {day}</source>
        <translation>resuelta el {day}</translation>
    </message>
    <message>
        <source>satisfaction {mark} of 5</source>
        <translation>satisfacción {mark} de 5</translation>
    </message>
    <message>
        <source>answered, not solved</source>
        <translation>contestada, sin resolver</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin contestar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>Resuelta…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
</context>
<context>
    <name>PromisesKind</name>
    <message>
        <source>Promises and complaints</source>
        <translation>Promesas y reclamaciones</translation>
    </message>
    <message>
        <source>Do we keep what we promise, and how soon do we answer complaints?</source>
        <translation>¿Cumplimos lo que prometemos y con qué rapidez respondemos a las reclamaciones?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) came; a first reply or a solution is noted for too few of them.</source>
        <translation>
            <numerusform>Llegó %Ln reclamación; no consta primera respuesta ni solución.</numerusform>
            <numerusform>Llegaron %Ln reclamaciones; constan muy pocas primeras respuestas o soluciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs {few} promises that fell due, there are {n}; or {few} complaints, there are {complaints}.</source>
        <translation>Se necesitan {few} promesas vencidas (hay {n}) o {few} reclamaciones (hay {complaints}).</translation>
    </message>
    <message>
        <source>Promises kept: blue by quarter, green by person.</source>
        <translation>Promesas cumplidas: azul por trimestre, verde por persona.</translation>
    </message>
    <message>
        <source>Hours of complaints are working hours.</source>
        <translation>Las horas de las reclamaciones son horas laborables.</translation>
    </message>
    <message>
        <source>Hours of complaints are all hours: no working hours are set.</source>
        <translation>Las horas de las reclamaciones son todas las horas: no hay horario laboral definido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) are not solved yet.</source>
        <translation>
            <numerusform>%Ln reclamación está sin resolver.</numerusform>
            <numerusform>%Ln reclamaciones están sin resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on time</source>
        <translation>Cumplidas a tiempo</translation>
    </message>
    <message>
        <source>Complaints: hours, half of them within</source>
        <translation>Reclamaciones: horas, la mitad en</translation>
    </message>
    <message>
        <source>Quarter or person</source>
        <translation>Trimestre o persona</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesas vencidas</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Proporción cumplida</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Hours to first reply</source>
        <translation>Horas hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Hours to solution</source>
        <translation>Horas hasta la solución</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) fell due.</source>
        <translation>
            <numerusform>Venció %Ln promesa.</numerusform>
            <numerusform>Vencieron %Ln promesas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) were kept on time: {share} (probably between {low} and {high}), {trend}.</source>
        <translation>
            <numerusform>{kept} de %Ln promesa se cumplió a tiempo: {share} (probablemente entre {low} y {high}), {trend}.</numerusform>
            <numerusform>{kept} de %Ln promesas se cumplieron a tiempo: {share} (probablemente entre {low} y {high}), {trend}.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few for a trend</source>
        <translation>demasiado pocas para ver una tendencia</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin un cambio claro</translation>
    </message>
    <message>
        <source>better than the {before} before</source>
        <translation>mejor que el {before} anterior</translation>
    </message>
    <message>
        <source>worse than the {before} before</source>
        <translation>peor que el {before} anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) came.</source>
        <translation>
            <numerusform>Llegó %Ln reclamación.</numerusform>
            <numerusform>Llegaron %Ln reclamaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln complaint(s) had a first reply within {reply} h.</source>
        <translation>
            <numerusform>La mitad de %Ln reclamación tuvo una primera respuesta en {reply} h.</numerusform>
            <numerusform>La mitad de %Ln reclamaciones tuvo una primera respuesta en {reply} h.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the solutions came within {solution} h.</source>
        <translation>La mitad de las soluciones llegó en {solution} h.</translation>
    </message>
    <message>
        <source>{kept} of {n}</source>
        <translation>{kept} de {n}</translation>
    </message>
    <message>
        <source>first reply within {hours} h</source>
        <translation>primera respuesta en {hours} h</translation>
    </message>
    <message>
        <source>solution within {hours} h</source>
        <translation>solución en {hours} h</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>PutOffPopup</name>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>QualificationPart</name>
    <message>
        <source>Is it worth our effort?</source>
        <translation>¿Merece nuestro esfuerzo?</translation>
    </message>
    <message>
        <source>{answered} of {all}</source>
        <translation>{answered} de {all}</translation>
    </message>
    <message>
        <source>Answer what you know; what nobody knows stays unknown.</source>
        <translation>Responda lo que sepa; lo que nadie sabe queda como desconocido.</translation>
    </message>
    <message numerus="yes">
        <source>%n speak(s) for us</source>
        <translation>
            <numerusform>%n habla a nuestro favor</numerusform>
            <numerusform>%n hablan a nuestro favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against us</source>
        <translation>
            <numerusform>%n en contra</numerusform>
            <numerusform>%n en contra</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the answers {pros}, {cons}.</source>
        <translation>De las respuestas, {pros}, {cons}.</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>speaks for us</source>
        <translation>a nuestro favor</translation>
    </message>
    <message>
        <source>speaks against us</source>
        <translation>en nuestra contra</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>assumed: on show</source>
        <translation>supuesto: en pantalla</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>Customer not known</source>
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Done or planned</source>
        <translation>Hecho o previsto</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>comprobar el día</translation>
    </message>
    <message>
        <source>check the hour</source>
        <translation>comprobar la hora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>in a week, as none is named</source>
        <translation>en una semana, pues no se dice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>cliente nuevo</translation>
    </message>
</context>
<context>
    <name>QuickLogBox</name>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>Visited Yuhuan, met Mr Han, promised drawings by Friday</source>
        <translation>Visité Talleres, vi al Sr. Gómez, prometí los planos antes del viernes</translation>
    </message>
    <message>
        <source>Log: “{line}”</source>
        <translation>Registrar: «{line}»</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc again to give it up.</source>
        <translation>Esto no está guardado. Pulsar Esc otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n oportunidad abierta</numerusform>
            <numerusform>%n oportunidades abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the sums: {what}</source>
        <translation>Fuera de los totales: {what}</translation>
    </message>
    <message>
        <source>rate missing</source>
        <translation>falta el tipo</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>not used: sums are in another currency</source>
        <translation>no se usa: los totales están en otra moneda</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted by these into the currency of the sums; without a rate they stand apart.</source>
        <translation>Los importes en otras monedas se convierten con estos tipos a la moneda de los totales; sin tipo quedan aparte.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nuevo tipo</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Call {to}</source>
        <translation>Llamar al {to}</translation>
    </message>
    <message>
        <source>Write to {to}</source>
        <translation>Escribir a {to}</translation>
    </message>
</context>
<context>
    <name>ReadyViews</name>
    <message>
        <source>My customers</source>
        <translation>Mis clientes</translation>
    </message>
    <message>
        <source>Key accounts not touched</source>
        <translation>Clave sin contactar</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Se nos va</translation>
    </message>
    <message>
        <source>Without people</source>
        <translation>Sin personas</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>Nuevos este mes</translation>
    </message>
    <message>
        <source>Birthdays soon</source>
        <translation>Próximos cumpleaños</translation>
    </message>
    <message>
        <source>No phone or mail</source>
        <translation>Sin teléfono ni correo</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>My open deals</source>
        <translation>Mis abiertas</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>Cierre este trimestre</translation>
    </message>
    <message>
        <source>Close date passed</source>
        <translation>Fecha de cierre vencida</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Our offer fitted best</source>
        <translation>Nuestra oferta encajaba mejor</translation>
    </message>
    <message>
        <source>Best value for the money</source>
        <translation>Mejor relación calidad-precio</translation>
    </message>
    <message>
        <source>They trusted us</source>
        <translation>Confiaban en nosotros</translation>
    </message>
    <message>
        <source>A reference convinced them</source>
        <translation>Les convenció una referencia</translation>
    </message>
    <message>
        <source>We deliver faster</source>
        <translation>Entregamos antes</translation>
    </message>
    <message>
        <source>Better service</source>
        <translation>Mejor servicio</translation>
    </message>
    <message>
        <source>Our price was too high</source>
        <translation>Nuestro precio era demasiado alto</translation>
    </message>
    <message>
        <source>A rival had won the decider</source>
        <translation>Un competidor se había ganado a quien decide</translation>
    </message>
    <message>
        <source>A rival&apos;s offer fitted better</source>
        <translation>La oferta de un competidor encajaba mejor</translation>
    </message>
    <message>
        <source>They stayed with their supplier</source>
        <translation>Siguieron con su proveedor</translation>
    </message>
    <message>
        <source>We came too late</source>
        <translation>Llegamos demasiado tarde</translation>
    </message>
    <message>
        <source>Something was missing technically</source>
        <translation>Faltaba algo técnicamente</translation>
    </message>
    <message>
        <source>Our delivery was too slow</source>
        <translation>Nuestra entrega era demasiado lenta</translation>
    </message>
    <message>
        <source>We never met the decider</source>
        <translation>Nunca conocimos a quien decide</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>The need went away</source>
        <translation>La necesidad desapareció</translation>
    </message>
    <message>
        <source>The project was stopped</source>
        <translation>El proyecto se detuvo</translation>
    </message>
    <message>
        <source>They kept what they had</source>
        <translation>Se quedaron con lo que tenían</translation>
    </message>
    <message>
        <source>Their departments could not agree</source>
        <translation>Sus departamentos no se pusieron de acuerdo</translation>
    </message>
    <message>
        <source>The decider changed</source>
        <translation>Cambió quien decide</translation>
    </message>
    <message>
        <source>Have they said themselves that they need it?</source>
        <translation>¿Han dicho ellos mismos que lo necesitan?</translation>
    </message>
    <message>
        <source>Is it urgent for them?</source>
        <translation>¿Es urgente para ellos?</translation>
    </message>
    <message>
        <source>Do we know their budget?</source>
        <translation>¿Conocemos su presupuesto?</translation>
    </message>
    <message>
        <source>Do we know when they will decide?</source>
        <translation>¿Sabemos cuándo decidirán?</translation>
    </message>
    <message>
        <source>Have we met the one who decides?</source>
        <translation>¿Hemos conocido a quien decide?</translation>
    </message>
    <message>
        <source>Do we know what they judge by?</source>
        <translation>¿Sabemos con qué criterios juzgan?</translation>
    </message>
    <message>
        <source>Did we help to shape the requirements?</source>
        <translation>¿Ayudamos a definir los requisitos?</translation>
    </message>
    <message>
        <source>Does our offer fit well?</source>
        <translation>¿Encaja bien nuestra oferta?</translation>
    </message>
    <message>
        <source>Does somebody inside confirm our picture?</source>
        <translation>¿Alguien de dentro confirma nuestra visión?</translation>
    </message>
    <message>
        <source>Can we name a reference that convinces them?</source>
        <translation>¿Podemos dar una referencia que les convenza?</translation>
    </message>
    <message>
        <source>Were we invited late?</source>
        <translation>¿Nos invitaron tarde?</translation>
    </message>
    <message>
        <source>Is there a strong rival?</source>
        <translation>¿Hay un competidor fuerte?</translation>
    </message>
    <message>
        <source>Are they unhappy with what they buy today?</source>
        <translation>¿Están descontentos con lo que compran hoy?</translation>
    </message>
    <message>
        <source>Do we offer clearly more than their present supplier?</source>
        <translation>¿Ofrecemos claramente más que su proveedor actual?</translation>
    </message>
    <message>
        <source>Are they willing to be shown how to choose and use it?</source>
        <translation>¿Quieren que les enseñemos a elegirlo y usarlo?</translation>
    </message>
    <message>
        <source>Is it likely that they will buy at all?</source>
        <translation>¿Es probable que lleguen a comprar?</translation>
    </message>
    <message>
        <source>It is a formal tender.</source>
        <translation>Es una licitación formal.</translation>
    </message>
    <message>
        <source>It is no formal tender.</source>
        <translation>No es una licitación formal.</translation>
    </message>
    <message>
        <source>Rivals are considered.</source>
        <translation>Se consideran competidores.</translation>
    </message>
    <message>
        <source>No rival is considered.</source>
        <translation>No se considera a ningún competidor.</translation>
    </message>
    <message>
        <source>They have bought from us before.</source>
        <translation>Ya nos han comprado antes.</translation>
    </message>
    <message>
        <source>They have never bought from us.</source>
        <translation>Nunca nos han comprado.</translation>
    </message>
    <message>
        <source>A rival is considered.</source>
        <translation>Se considera a un competidor.</translation>
    </message>
    <message>
        <source>In the comparison we are {value} ahead of the strongest rival.</source>
        <translation>En la comparación aventajamos en {value} al competidor más fuerte.</translation>
    </message>
    <message>
        <source>In the comparison the strongest rival is {value} ahead of us.</source>
        <translation>En la comparación el competidor más fuerte nos aventaja en {value}.</translation>
    </message>
    <message>
        <source>It is larger than the average deal.</source>
        <translation>Es mayor que la oportunidad media.</translation>
    </message>
    <message>
        <source>It is smaller than the average deal.</source>
        <translation>Es menor que la oportunidad media.</translation>
    </message>
    <message>
        <source>Tier of the customer: {value}.</source>
        <translation>Nivel del cliente: {value}.</translation>
    </message>
    <message>
        <source>How we sell to them: {value}.</source>
        <translation>Cómo les vendemos: {value}.</translation>
    </message>
    <message>
        <source>Kind of buyer: {value}.</source>
        <translation>Tipo de comprador: {value}.</translation>
    </message>
    <message>
        <source>Source: {value}.</source>
        <translation>Origen: {value}.</translation>
    </message>
    <message>
        <source>{question} Yes.</source>
        <translation>{question} Sí.</translation>
    </message>
    <message>
        <source>{question} No.</source>
        <translation>{question} No.</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Why deals end. These are offered when a deal is closed.</source>
        <translation>Por qué terminan las oportunidades. Se ofrecen al cerrar uno.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>When the deal is</source>
        <translation>Cuando la oportunidad está</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Bring back the shipped text</source>
        <translation>Recuperar el texto original</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Brought to us by them</source>
        <translation>Clientes que nos trajeron</translation>
    </message>
    <message>
        <source>Who brought them to us</source>
        <translation>Quién nos los trajo</translation>
    </message>
    <message>
        <source>Add whom they brought</source>
        <translation>Añadir a quién trajeron</translation>
    </message>
    <message>
        <source>Whom have they recommended us to?</source>
        <translation>¿A quién nos han recomendado?</translation>
    </message>
    <message>
        <source>Add who</source>
        <translation>Añadir quién</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Aún no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Whom they brought to us</source>
        <translation>A quién nos trajeron</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Ver el cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since</source>
        <translation>
            <numerusform>%n pedido desde entonces</numerusform>
            <numerusform>%n pedidos desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing bought since</source>
        <translation>sin compras desde entonces</translation>
    </message>
</context>
<context>
    <name>RefusedEditor</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The selected rows no longer wait</source>
        <translation>Las filas seleccionadas dejan de estar pendientes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>Escribir las filas rechazadas en un archivo</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>rechazadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer wait</source>
        <translation>
            <numerusform>%Ln fila ya no está pendiente</numerusform>
            <numerusform>%Ln filas ya no están pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <translation>
            <numerusform>Entró %Ln fila</numerusform>
            <numerusform>Entraron %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still refused</source>
        <translation>
            <numerusform>%Ln sigue rechazada</numerusform>
            <numerusform>%Ln siguen rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Type into the cells what is right, then try again.</source>
        <translation>Corrija las celdas y reintente.</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Close all</source>
        <translation>Cerrar todos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remind me in {time}</source>
        <translation>Recordar en {time}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>Cerrar este recordatorio</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are due</source>
        <translation>
            <numerusform>Hay %n actividad pendiente</numerusform>
            <numerusform>Hay %n actividades pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>A rule of your own…</source>
        <translation>Una regla propia…</translation>
    </message>
    <message>
        <source>Another rule, kept as it is</source>
        <translation>Otra regla, se conserva tal cual</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months, on day {day}</source>
        <translation>meses, el día {day}</translation>
    </message>
    <message>
        <source>months, on the {nth} {weekday}</source>
        <translation>meses, el {nth} {weekday}</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>hasta una fecha</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>un número de veces</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat every how many</source>
        <translation>Cada cuántos se repite</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Días, semanas, meses o años</translation>
    </message>
    <message>
        <source>How the repetition ends</source>
        <translation>Cómo termina la repetición</translation>
    </message>
    <message>
        <source>Repeat until</source>
        <translation>Repetir hasta</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
</context>
<context>
    <name>RepeatedQuestion</name>
    <message>
        <source>This activity repeats: {rule}.</source>
        <translation>Esta actividad se repite: {rule}.</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>se repite según una regla propia</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>of the weekdays of a month</comment>
        <translation>primer</translation>
    </message>
    <message>
        <source>second</source>
        <comment>of the weekdays of a month</comment>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <comment>of the weekdays of a month</comment>
        <translation>tercer</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>of the weekdays of a month</comment>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>last</source>
        <comment>of the weekdays of a month</comment>
        <translation>último</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>A la hora</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <source>{time} after</source>
        <translation>{time} después</translation>
    </message>
    <message>
        <source>On the day, {time}</source>
        <translation>El mismo día, {time}</translation>
    </message>
    <message>
        <source>The day before, {time}</source>
        <translation>El día anterior, {time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>from Monday to Friday</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>every week on {days}</source>
        <translation>cada semana: {days}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every month on its last day</source>
        <translation>cada mes, el último día</translation>
    </message>
    <message>
        <source>every month on day {day}</source>
        <translation>cada mes, el día {day}</translation>
    </message>
    <message>
        <source>every month on the {nth} {weekday}</source>
        <translation>cada mes, el {nth} {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on {days}</source>
        <translation>
            <numerusform>cada semana: {days}</numerusform>
            <numerusform>cada %n semanas: {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on day {day}</source>
        <translation>
            <numerusform>cada mes, el día {day}</numerusform>
            <numerusform>cada %n meses, el día {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the last day</source>
        <translation>
            <numerusform>cada mes, el último día</numerusform>
            <numerusform>cada %n meses, el último día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the {nth} {weekday}</source>
        <translation>
            <numerusform>cada mes, el {nth} {weekday}</numerusform>
            <numerusform>cada %n meses, el {nth} {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>cada año</numerusform>
            <numerusform>cada %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before, {time}</source>
        <translation>
            <numerusform>%n día antes, {time}</numerusform>
            <numerusform>%n días antes, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
    <message>
        <source>Your data is safe: everything saved before is on this laptop. You can go on working. If it happens again, send this report to whoever looks after the program; it contains nothing about your customers.</source>
        <translation>Los datos están a salvo: todo lo guardado antes está en este equipo. Se puede seguir trabajando. Si vuelve a ocurrir, enviar este informe a quien mantiene el programa; no contiene nada sobre los clientes.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message>
        <source>Response and loyalty</source>
        <translation>Respuesta y fidelidad</translation>
    </message>
    <message>
        <source>Are customers who are answered quickly more loyal?</source>
        <translation>¿Son más fieles los clientes a quienes se responde rápido?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Response and loyalty: needs {needed} customers whose loyalty is known and who were answered (complaints with a first reply; their mails and messages, and ours after them); there are {n}.</source>
        <translation>Respuesta y fidelidad: hacen falta {needed} clientes cuya fidelidad se conozca y a quienes se haya respondido (reclamaciones con primera respuesta; sus correos y mensajes, y los nuestros después); hay {n}.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>All these customers are answered equally quickly, or equally loyal.</source>
        <translation>A todos estos clientes se les responde igual de rápido, o son igual de fieles.</translation>
    </message>
    <message>
        <source>How quickly customers are answered and how loyal they are shows no clear association.</source>
        <translation>No se aprecia una relación clara entre la rapidez de la respuesta y la fidelidad.</translation>
    </message>
    <message>
        <source>Customers who are answered more quickly are more loyal: an association, not a proof that the one brings the other.</source>
        <translation>Los clientes a quienes se responde antes son más fieles: es una asociación, no una prueba de que lo uno traiga lo otro.</translation>
    </message>
    <message>
        <source>Customers who are answered more slowly are more loyal: an association, not a proof that the one brings the other.</source>
        <translation>Los clientes a quienes se responde más tarde son más fieles: es una asociación, no una prueba de que lo uno traiga lo otro.</translation>
    </message>
    <message>
        <source>Spearman’s ρ {rho} ({low} to {high}), {customers}.</source>
        <translation>ρ de Spearman {rho} (de {low} a {high}), {customers}.</translation>
    </message>
    <message>
        <source>Median hours to the first reply to complaints and to what customers wrote; nights and weekends count.</source>
        <translation>Mediana de horas hasta la primera respuesta a reclamaciones y a lo que escriben los clientes; cuentan noches y fines de semana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are drawn.</source>
        <translation>
            <numerusform>Se dibuja %Ln de ellos.</numerusform>
            <numerusform>Se dibujan %Ln de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them: {time}</source>
        <translation>la mitad: {time}</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Tiempo hasta la primera respuesta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Hours to the first reply (median)</source>
        <translation>Horas hasta la primera respuesta (mediana)</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>{customer}
answered within {time} ({replies})
loyalty {total}</source>
        <translation>{customer}
respondido en {time} ({replies})
fidelidad {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>From 0 to 100: sales, margin, credit and management by their weights</source>
        <translation>De 0 a 100: ventas, margen, crédito y gestión según sus pesos</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the figures propose</source>
        <translation>Lo que proponen las cifras</translation>
    </message>
    <message>
        <source>Proposed tiers and classes</source>
        <translation>Niveles y clases propuestos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Space or Ctrl+Enter</source>
        <translation>Espacio o Ctrl+Intro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Revisando los pedidos…</translation>
    </message>
    <message>
        <source>Set aside until the figures say something else, because…</source>
        <translation>Apartar hasta que las cifras digan otra cosa, porque…</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>Set proposals aside</source>
        <translation>Apartar propuestas</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Up a tier</source>
        <translation>Suben de nivel</translation>
    </message>
    <message>
        <source>Down a tier</source>
        <translation>Bajan de nivel</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Nothing is proposed: tiers and classes fit what the customers do.</source>
        <translation>No se propone nada: los niveles y las clases encajan con lo que hacen los clientes.</translation>
    </message>
    <message>
        <source>No class is proposed either.</source>
        <translation>Tampoco se propone ninguna clase.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln</source>
        <translation>
            <numerusform>Recuperar %Ln</numerusform>
            <numerusform>Recuperar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>Aceptar %Ln</numerusform>
            <numerusform>Aceptar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Aceptar la %Ln</numerusform>
            <numerusform>Aceptar las %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReasons</name>
    <message>
        <source>Set aside on {day}: {reason}</source>
        <translation>Apartada el {day}: {reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln largest of {all} orders</source>
        <translation>
            <numerusform>el mayor de {all} pedidos</numerusform>
            <numerusform>los %Ln mayores de {all} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review tiers and classes</source>
        <translation>Revisar niveles y clases</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>no tier</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>Not known, and not in the score: {sides}</source>
        <translation>No se conoce y no cuenta en los puntos: {sides}</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought from {since} to {until}.</source>
        <translation>
            <numerusform>%Ln cliente compró del {since} al {until}.</numerusform>
            <numerusform>%Ln clientes compraron del {since} al {until}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can be judged by more than their sales.</source>
        <translation>
            <numerusform>A %Ln se le puede juzgar por algo más que sus ventas.</numerusform>
            <numerusform>A %Ln se les puede juzgar por algo más que sus ventas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>Queda fuera %Ln pedido sin tipo de cambio.</numerusform>
            <numerusform>Quedan fuera %Ln pedidos sin tipo de cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tiers are proposed: nobody bought within the last twelve months.</source>
        <translation>No se proponen niveles: nadie compró en los últimos doce meses.</translation>
    </message>
    <message>
        <source>No tiers are proposed: sales alone mislead, and of too few customers anything else is known. Enter the costs of orders, or rate credit and management in the customers&apos; profiles.</source>
        <translation>No se proponen niveles: las ventas solas engañan y de muy pocos clientes se sabe algo más. Introduzca los costes de los pedidos o valore el crédito y la gestión en los perfiles de los clientes.</translation>
    </message>
    <message>
        <source>No tiers are proposed: too few customers bought to tell the best of them.</source>
        <translation>No se proponen niveles: compraron muy pocos clientes para distinguir a los mejores.</translation>
    </message>
    <message>
        <source>No tiers are proposed: all customers score the same.</source>
        <translation>No se proponen niveles: todos los clientes tienen los mismos puntos.</translation>
    </message>
    <message>
        <source>Sales {amount} ({points})</source>
        <translation>Ventas {amount} ({points})</translation>
    </message>
    <message>
        <source>Margin {share} ({points})</source>
        <translation>Margen {share} ({points})</translation>
    </message>
    <message>
        <source>Credit: {rating} ({points})</source>
        <translation>Crédito: {rating} ({points})</translation>
    </message>
    <message>
        <source>Management: {rating} ({points})</source>
        <translation>Gestión: {rating} ({points})</translation>
    </message>
    <message numerus="yes">
        <source>Signs of interest: %Ln point(s)</source>
        <translation>
            <numerusform>Señales de interés: %Ln punto</numerusform>
            <numerusform>Señales de interés: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>First order on {day}</source>
        <translation>Primer pedido el {day}</translation>
    </message>
    <message>
        <source>Second order on {day}</source>
        <translation>Segundo pedido el {day}</translation>
    </message>
    <message>
        <source>Loyalty {total} of 100</source>
        <translation>Lealtad {total} de 100</translation>
    </message>
    <message numerus="yes">
        <source>Brought us %Ln customer(s)</source>
        <translation>
            <numerusform>Nos trajo %Ln cliente</numerusform>
            <numerusform>Nos trajo %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order on {day}</source>
        <translation>Último pedido el {day}</translation>
    </message>
    <message numerus="yes">
        <source>Usually ordered every %Ln day(s)</source>
        <translation>
            <numerusform>Solía pedir cada %Ln día</numerusform>
            <numerusform>Solía pedir cada %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmPart</name>
    <message>
        <source>Who of ours appears</source>
        <translation>Quién de los nuestros aparece</translation>
    </message>
    <message>
        <source>Who of ours appeared</source>
        <translation>Quién de los nuestros ha aparecido</translation>
    </message>
    <message>
        <source>At the stage “{stage}” this customer expects from us: {who}.</source>
        <translation>En la etapa «{stage}» este cliente espera de nosotros: {who}.</translation>
    </message>
    <message>
        <source>They have been in touch with the customer.</source>
        <translation>Ya ha estado en contacto con el cliente.</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Previsto para el {day}.</translation>
    </message>
    <message>
        <source>Nobody has come yet, and nobody is planned.</source>
        <translation>Aún no ha ido nadie y nadie está previsto.</translation>
    </message>
    <message>
        <source>From “{stage}” on: {who}.</source>
        <translation>Desde «{stage}»: {who}.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>RhythmTab</name>
    <message>
        <source>Who of yours should appear, by the customer&apos;s tier and its buying stage.</source>
        <translation>Quién de los suyos debe aparecer, según el nivel del cliente y su etapa de compra.</translation>
    </message>
    <message>
        <source>Back to the shipped rhythm</source>
        <translation>Volver al ritmo original</translation>
    </message>
    <message>
        <source>{tier}, {stage}</source>
        <translation>{tier}, {stage}</translation>
    </message>
</context>
<context>
    <name>RiskPart</name>
    <message>
        <source>Only there to fill the list of bids?</source>
        <translation>¿Solo para completar la lista de ofertas?</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points} de 100</translation>
    </message>
    <message numerus="yes">
        <source>The points are learnt from %n decided deal(s) of ours.</source>
        <translation>
            <numerusform>Los puntos se aprenden de %n oportunidad nuestra decidida.</numerusform>
            <numerusform>Los puntos se aprenden de %n oportunidades nuestras decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much speaks for it. Offer only if they let you speak with who decides.</source>
        <translation>Mucho apunta a ello. Oferte solo si le dejan hablar con quien decide.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>It may be so. Find out who decides before you put more work into it.</source>
        <translation>Puede ser así. Averigüe quién decide antes de dedicarle más trabajo.</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Some signs speak for it. Keep an eye on them.</source>
        <translation>Algunas señales apuntan a ello. No las pierda de vista.</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Little speaks for it.</source>
        <translation>Poco apunta a ello.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Nothing speaks for it.</source>
        <translation>Nada apunta a ello.</translation>
    </message>
</context>
<context>
    <name>RivalDialog</name>
    <message>
        <source>New rival</source>
        <translation>Nuevo competidor</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>RivalMenu</name>
    <message>
        <source>Notes of this deal…</source>
        <translation>Notas de esta oportunidad…</translation>
    </message>
    <message>
        <source>About this rival…</source>
        <translation>Sobre este competidor…</translation>
    </message>
    <message>
        <source>Remove from this deal</source>
        <translation>Quitar de esta oportunidad</translation>
    </message>
</context>
<context>
    <name>RivalsPart</name>
    <message>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Add a rival</source>
        <translation>Añadir un competidor</translation>
    </message>
    <message>
        <source>Nobody else is known. Ask whom they talk to besides us.</source>
        <translation>No se conoce a nadie más. Pregunte con quién hablan además de nosotros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>A title belongs to a firm: place the person there.</source>
        <translation>Un cargo pertenece a una empresa: asignar allí a la persona.</translation>
    </message>
    <message>
        <source>Select two to five that are the same, to merge them.</source>
        <translation>Seleccione de dos a cinco que sean el mismo para fusionarlos.</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Editar celda</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation>Copiar sin encabezados</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>Registros fusionados…</translation>
    </message>
    <message>
        <source>Change any fields…</source>
        <translation>Cambiar cualquier campo…</translation>
    </message>
    <message>
        <source>Save as vCard…</source>
        <translation>Guardar como vCard…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Manage tags…</source>
        <translation>Gestionar etiquetas…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Tag the selected ones with:</source>
        <translation>Etiquetar lo seleccionado con:</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The same when these are equal:</source>
        <translation>Es el mismo si coinciden:</translation>
    </message>
    <message>
        <source>What records are recognised by</source>
        <translation>Cómo se reconocen los registros</translation>
    </message>
    <message>
        <source>as usual: {keys}</source>
        <translation>lo habitual: {keys}</translation>
    </message>
    <message>
        <source>only {key}</source>
        <translation>solo {key}</translation>
    </message>
    <message>
        <source>Update: what the file says goes over what is here</source>
        <translation>Actualizar: lo del archivo sustituye a lo de aquí</translation>
    </message>
    <message>
        <source>Fill gaps only: what is here stays, empty fields are filled</source>
        <translation>Solo rellenar huecos: lo de aquí se queda</translation>
    </message>
    <message>
        <source>Leave alone: known records stay as they are</source>
        <translation>No tocar: los registros conocidos no cambian</translation>
    </message>
    <message>
        <source>Notes are never overwritten; new ones are added below.</source>
        <translation>Las notas nunca se sobrescriben; las nuevas se añaden debajo.</translation>
    </message>
    <message>
        <source>Those that are known</source>
        <translation>Los que ya se conocen</translation>
    </message>
    <message>
        <source>Create all of them</source>
        <translation>Crearlos todos</translation>
    </message>
    <message>
        <source>Choose one by one, with near names</source>
        <translation>Elegir uno a uno, con nombres parecidos</translation>
    </message>
    <message>
        <source>Refuse their rows; they can be mended afterwards</source>
        <translation>Rechazar sus filas; se pueden corregir después</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>Clientes desconocidos</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What is here already is recognised, so that nothing comes in twice.</source>
        <translation>Lo que ya está aquí se reconoce, para que nada entre dos veces.</translation>
    </message>
</context>
<context>
    <name>SalesKind</name>
    <message>
        <source>Sales by month</source>
        <translation>Ventas por mes</translation>
    </message>
    <message>
        <source>How much was bought, and is it more than before?</source>
        <translation>¿Cuánto se compró, y es más que antes?</translation>
    </message>
    <message>
        <source>No order in this period</source>
        <translation>Sin pedidos en este período</translation>
    </message>
    <message>
        <source>The last one was in {month}.</source>
        <translation>El último fue en {month}.</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Mostrar todos los años</translation>
    </message>
    <message>
        <source>No orders in {currency}</source>
        <translation>No hay pedidos en {currency}</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Sales month by month stand here, once orders are entered or imported.</source>
        <translation>Aquí aparecen las ventas mes a mes, en cuanto haya pedidos introducidos o importados.</translation>
    </message>
    <message>
        <source>{total} net from {orders}.</source>
        <translation>{total} netos de {orders}.</translation>
    </message>
    <message>
        <source>{total} net from {orders}, {share} more than in the time before.</source>
        <translation>{total} netos de {orders}, {share} más que en el período anterior.</translation>
    </message>
    <message>
        <source>{total} net from {orders}, {share} less than in the time before.</source>
        <translation>{total} netos de {orders}, {share} menos que en el período anterior.</translation>
    </message>
    <message>
        <source>Best month: {month}, {net}.</source>
        <translation>Mejor mes: {month}, {net}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search customers, people, deals, notes…</source>
        <translation>Buscar clientes, personas, oportunidades, notas…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para «{text}»</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>tag: {text}</source>
        <translation>etiqueta: {text}</translation>
    </message>
    <message>
        <source>address: {text}</source>
        <translation>dirección: {text}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>SeatEntry</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Title, if known</source>
        <translation>Cargo, si hay</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Añadir puesto</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{title}: folded</source>
        <translation>{title}: plegado</translation>
    </message>
    <message>
        <source>{title}: unfolded</source>
        <translation>{title}: desplegado</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown · show fewer</source>
        <translation>
            <numerusform>%n más sin mostrar · mostrar menos</numerusform>
            <numerusform>%n más sin mostrar · mostrar menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>SellingTab</name>
    <message>
        <source>As its industry</source>
        <translation>Según su sector</translation>
    </message>
    <message>
        <source>How we stand to them</source>
        <translation>Nuestra postura</translation>
    </message>
    <message>
        <source>How we stand to them is not known yet.</source>
        <translation>Aún no se sabe qué postura tomar.</translation>
    </message>
    <message>
        <source>What to do with this customer</source>
        <translation>Qué hacer con este cliente</translation>
    </message>
    <message>
        <source>Three nevers, three musts</source>
        <translation>Tres nuncas y tres deberes</translation>
    </message>
    <message>
        <source>When they say…</source>
        <translation>Cuando dicen…</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Start a series</source>
        <translation>Iniciar una serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>After a delivery</source>
        <translation>Después de una entrega</translation>
    </message>
    <message>
        <source>Win a customer back</source>
        <translation>Recuperar a un cliente</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <source>First visit: learn what they need and who decides</source>
        <translation>Primera visita: saber qué necesitan y quién decide</translation>
    </message>
    <message>
        <source>Thank them, with what was agreed</source>
        <translation>Dar las gracias y confirmar lo acordado</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>Enviar la oferta</translation>
    </message>
    <message>
        <source>Ask what they think of the offer</source>
        <translation>Preguntar qué les parece la oferta</translation>
    </message>
    <message>
        <source>Ask whether all arrived well</source>
        <translation>Preguntar si todo llegó bien</translation>
    </message>
    <message>
        <source>See it in use, and what can be better</source>
        <translation>Verlo en uso y qué se puede mejorar</translation>
    </message>
    <message>
        <source>Ask how content they are and what comes next</source>
        <translation>Preguntar por su satisfacción y qué viene después</translation>
    </message>
    <message>
        <source>Ask openly why it went quiet, and listen</source>
        <translation>Preguntar abiertamente por qué se enfrió, y escuchar</translation>
    </message>
    <message>
        <source>Write what has changed since, for their case</source>
        <translation>Escribir qué ha cambiado desde entonces para su caso</translation>
    </message>
    <message>
        <source>Visit with a proposal to begin again</source>
        <translation>Visitar con una propuesta para volver a empezar</translation>
    </message>
    <message>
        <source>Ask for a first small order</source>
        <translation>Pedir un primer pedido pequeño</translation>
    </message>
    <message>
        <source>Clear up what the papers leave open</source>
        <translation>Aclarar lo que los pliegos dejan abierto</translation>
    </message>
    <message>
        <source>Go through the criteria with those who judge</source>
        <translation>Repasar los criterios con quienes evalúan</translation>
    </message>
    <message>
        <source>Hand in the bid</source>
        <translation>Presentar la oferta</translation>
    </message>
    <message>
        <source>Ask how the evaluation is going</source>
        <translation>Preguntar cómo va la evaluación</translation>
    </message>
</context>
<context>
    <name>SeriesSteps</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>Tras días</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Days after the first step</source>
        <translation>Días después del primer paso</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>What the step is about</source>
        <translation>De qué trata el paso</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Quitar este paso</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Activities that follow each other. Started for a customer, a series plans all its steps at once, on working days.</source>
        <translation>Actividades que se suceden. Al iniciar una serie para un cliente se planifican todos sus pasos a la vez, en días laborables.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nueva serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Bring back the shipped series</source>
        <translation>Recuperar la serie incluida</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsSection</name>
    <message>
        <source>Signs of interest</source>
        <translation>Señales de interés</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Una fecha…</translation>
    </message>
</context>
<context>
    <name>SourcesKind</name>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Which ways of winning customers work, and what does each customer cost?</source>
        <translation>¿Qué vías de captación funcionan y cuánto cuesta cada cliente?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Which sources work: needs {needed} firms first met in this period, there are {n}.</source>
        <translation>Qué orígenes funcionan: hacen falta {needed} empresas contactadas por primera vez en este periodo, hay {n}.</translation>
    </message>
    <message>
        <source>Which sources work: needs a source with at least {few} customers; note it on their profiles.</source>
        <translation>Qué orígenes funcionan: hace falta un origen con al menos {few} clientes; anótelo en sus perfiles.</translation>
    </message>
    <message>
        <source>Of {firms} first met in this period {won} bought ({rate}).</source>
        <translation>De {firms} con primer contacto en este periodo compraron {won} ({rate}).</translation>
    </message>
    <message>
        <source>No source works better than another.</source>
        <translation>Ningún origen funciona mejor que otro.</translation>
    </message>
    <message>
        <source>“{best}” works best ({most}), “{worst}” least ({least}).</source>
        <translation>«{best}» es el que mejor funciona ({most}); «{worst}», el que menos ({least}).</translation>
    </message>
    <message>
        <source>Costs belong to all customers and stand aside while a filter is set.</source>
        <translation>Los costes corresponden a todos los clientes y se dejan aparte mientras haya un filtro.</translation>
    </message>
    <message>
        <source>No costs are noted for this period, so only the conversion is shown.</source>
        <translation>No hay costes anotados en este periodo; por eso solo se muestra la conversión.</translation>
    </message>
    <message>
        <source>A lead belongs to the month of its first contact.</source>
        <translation>Cada contacto cuenta en el mes en que se le conoció.</translation>
    </message>
    <message numerus="yes">
        <source>The margin of %Ln customer(s) is unknown.</source>
        <translation>
            <numerusform>Se desconoce el margen de %Ln cliente.</numerusform>
            <numerusform>Se desconoce el margen de %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) in currencies without a rate are left out.</source>
        <translation>
            <numerusform>Se omite %Ln coste en una moneda sin tipo de cambio.</numerusform>
            <numerusform>Se omiten %Ln costes en monedas sin tipo de cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {rate}</source>
        <translation>Todos: {rate}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compraron</translation>
    </message>
    <message>
        <source>Conversion (shrunk)</source>
        <translation>Conversión (ajustada)</translation>
    </message>
    <message>
        <source>From (90 %)</source>
        <translation>Desde (90 %)</translation>
    </message>
    <message>
        <source>To (90 %)</source>
        <translation>Hasta (90 %)</translation>
    </message>
    <message>
        <source>Cost ({currency})</source>
        <translation>Coste ({currency})</translation>
    </message>
    <message>
        <source>Cost per customer ({currency})</source>
        <translation>Coste por cliente ({currency})</translation>
    </message>
    <message>
        <source>Margin ({currency})</source>
        <translation>Margen ({currency})</translation>
    </message>
    <message>
        <source>(Margin − cost) / cost</source>
        <translation>(Margen − coste) / coste</translation>
    </message>
    <message>
        <source>Month of first contact</source>
        <translation>Mes del primer contacto</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Origen desconocido</translation>
    </message>
    <message>
        <source>A customer by “{source}” cost {amount}.</source>
        <translation>Un cliente de «{source}» costó {amount}.</translation>
    </message>
    <message>
        <source>A customer cost least by “{low}” ({least}), most by “{high}” ({most}).</source>
        <translation>Un cliente costó menos con «{low}» ({least}) y más con «{high}» ({most}).</translation>
    </message>
    <message>
        <source>No cost per customer for {sources}: a cost counts for the firms first met in its days, and those were too few or did not buy.</source>
        <translation>Sin coste por cliente en {sources}: un coste cuenta para las empresas conocidas en sus fechas, y fueron muy pocas o no compraron.</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} cada uno</translation>
    </message>
    <message>
        <source>{count} bought</source>
        <translation>{count} compraron</translation>
    </message>
    <message>
        <source>Conversion {rate}, with 90 % certainty {low} to {high}</source>
        <translation>Conversión {rate}, con un 90 % de certeza entre {low} y {high}</translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>Coste: {amount}</translation>
    </message>
    <message>
        <source>Per customer won: {amount}</source>
        <translation>Por cliente captado: {amount}</translation>
    </message>
    <message>
        <source>Came back beyond the cost: {times} times</source>
        <translation>Retorno por encima del coste: {times} veces</translation>
    </message>
    <message>
        <source>{won} of {n}</source>
        <translation>{won} de {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln firm(s)</source>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d de retraso</numerusform>
            <numerusform>%n d de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d early</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d antes</numerusform>
            <numerusform>%n d antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>lines of an order</comment>
        <translation>
            <numerusform>+ %n más</numerusform>
            <numerusform>+ %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecialDaysSection</name>
    <message>
        <source>Days that matter</source>
        <translation>Días señalados</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>An anniversary, a fair, the start of a season?</source>
        <translation>¿Un aniversario, una feria, el inicio de temporada?</translation>
    </message>
    <message>
        <source>New day that matters</source>
        <translation>Nuevo día señalado</translation>
    </message>
    <message>
        <source>Day that matters</source>
        <translation>Día señalado</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Company anniversary, trade fair …</source>
        <translation>Aniversario de la empresa, feria…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Comes every year</source>
        <translation>Se repite cada año</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>{stage}: passed</source>
        <translation>{stage}: superada</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation>{stage}: actual</translation>
    </message>
    <message>
        <source>{stage}: still to come</source>
        <translation>{stage}: por llegar</translation>
    </message>
</context>
<context>
    <name>StagesKind</name>
    <message>
        <source>Open deals by the customer&apos;s stage</source>
        <translation>Oportunidades abiertas por etapa del cliente</translation>
    </message>
    <message>
        <source>Where do the open deals stand, and how much are they worth?</source>
        <translation>¿En qué etapa están las oportunidades abiertas y cuánto valen?</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>Sin oportunidades abiertas</translation>
    </message>
    <message>
        <source>Where the customers stand in buying is shown here, deal by deal.</source>
        <translation>Aquí se ve en qué punto de la compra están los clientes, oportunidad por oportunidad.</translation>
    </message>
    <message>
        <source>{deals} open, worth {amount}; the most at one stage: “{stage}” ({n}).</source>
        <translation>Abiertas: {deals} por {amount}; la etapa con más: «{stage}» ({n}).</translation>
    </message>
    <message>
        <source>{deals} open, without an amount yet; the most at one stage: “{stage}” ({n}).</source>
        <translation>Abiertas: {deals}, aún sin importe; la etapa con más: «{stage}» ({n}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an amount yet.</source>
        <translation>
            <numerusform>%Ln de ellas aún sin importe.</numerusform>
            <numerusform>%Ln de ellas aún sin importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
</context>
<context>
    <name>StakeholderEdits</name>
    <message>
        <source>{name} was taken off the map</source>
        <translation>{name} se quitó del mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken off the map</source>
        <translation>
            <numerusform>%n persona se quitó del mapa</numerusform>
            <numerusform>%n personas se quitaron del mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>StakeholderForm</name>
    <message>
        <source>Empty seat</source>
        <translation>Puesto vacío</translation>
    </message>
    <message>
        <source>Nobody of ours has met them yet.</source>
        <translation>Nadie de los nuestros le ha visto aún.</translation>
    </message>
    <message>
        <source>Person on the map</source>
        <translation>Persona en el mapa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Roles in the purchase</source>
        <translation>Roles en la compra</translation>
    </message>
    <message>
        <source>Who of ours met them</source>
        <translation>Quién de los nuestros le ha visto</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>1: hardly any</source>
        <translation>1: casi ninguna</translation>
    </message>
    <message>
        <source>2: little</source>
        <translation>2: poca</translation>
    </message>
    <message>
        <source>3: some</source>
        <translation>3: alguna</translation>
    </message>
    <message>
        <source>4: much</source>
        <translation>4: mucha</translation>
    </message>
    <message>
        <source>5: decisive</source>
        <translation>5: decisiva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>What they win by it</source>
        <translation>Qué gana con ello</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>Decide por</translation>
    </message>
    <message>
        <source>Standing in the house</source>
        <translation>Posición interna</translation>
    </message>
    <message>
        <source>We are now</source>
        <translation>Ahora somos</translation>
    </message>
    <message>
        <source>We want to be</source>
        <translation>Queremos ser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Outside the firm, as</source>
        <translation>Fuera de la empresa, como</translation>
    </message>
</context>
<context>
    <name>StakeholderMap</name>
    <message>
        <source>Move to {department}</source>
        <translation>Mover a {department}</translation>
    </message>
    <message>
        <source>Drop on a superior or on a department</source>
        <translation>Soltar sobre un superior o un departamento</translation>
    </message>
    <message>
        <source>Drop on a superior</source>
        <translation>Suéltelo sobre un superior</translation>
    </message>
    <message>
        <source>Drop on another field: influence and stance change</source>
        <translation>Suelte en otra casilla: cambian influencia y actitud</translation>
    </message>
    <message>
        <source>{name} reports to {other} already</source>
        <translation>{name} ya depende de {other}</translation>
    </message>
    <message>
        <source>{other} is below {name}</source>
        <translation>{other} está por debajo de {name}</translation>
    </message>
    <message>
        <source>{name} reports to {other}</source>
        <translation>{name} depende de {other}</translation>
    </message>
    <message>
        <source>Draw the line to another person</source>
        <translation>Llevar la línea hasta otra persona</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <translation>{name} y {other}</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Go from person to person</source>
        <translation>Ir de persona en persona</translation>
    </message>
    <message>
        <source>Select several people</source>
        <translation>Seleccionar varias personas</translation>
    </message>
    <message>
        <source>{key} and arrow keys</source>
        <translation>{key} y flechas</translation>
    </message>
    <message>
        <source>Select everybody</source>
        <translation>Seleccionar a todos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Supporter, neutral, opponent, unknown</source>
        <translation>A favor, neutral, en contra, desconocida</translation>
    </message>
    <message>
        <source>More or less influence</source>
        <translation>Más o menos influencia</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar o reducir</translation>
    </message>
    <message>
        <source>In a window of its own, and back</source>
        <translation>En una ventana propia, y de vuelta</translation>
    </message>
    <message>
        <source>Leave what is under way</source>
        <translation>Dejar lo que se está haciendo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>More influence</source>
        <translation>Más influencia</translation>
    </message>
    <message>
        <source>Less influence</source>
        <translation>Menos influencia</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>Vincular con…</translation>
    </message>
    <message>
        <source>Reports to nobody</source>
        <translation>No depende de nadie</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>Remove this tie</source>
        <translation>Quitar este vínculo</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Add an empty seat…</source>
        <translation>Añadir un puesto vacío…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sin departamento</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>Fuera de la empresa</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>decisiva</translation>
    </message>
    <message>
        <source>much</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguna</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poca</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>casi ninguna</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>{stance}, influence {level}</source>
        <translation>{stance}, influencia {level}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>StakeholderMapView</name>
    <message>
        <source>Click the other person, or arrow keys and Enter; Esc leaves</source>
        <translation>Un clic, o flechas e Intro, en la otra persona; Esc sale</translation>
    </message>
    <message>
        <source>Stakeholder map</source>
        <translation>Mapa de interlocutores</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholdersTab</name>
    <message>
        <source>Stakeholders</source>
        <translation>Interlocutores</translation>
    </message>
</context>
<context>
    <name>StakeholdersWindow</name>
    <message>
        <source>Stakeholders</source>
        <translation>Interlocutores</translation>
    </message>
</context>
<context>
    <name>StancePopup</name>
    <message>
        <source>Stance of a department</source>
        <translation>Actitud de un departamento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>Le importa</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Anotado hasta ahora</translation>
    </message>
    <message>
        <source>Enter corrects a stance, Delete takes it away</source>
        <translation>Intro corrige una actitud, Supr la elimina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New stance</source>
        <translation>Actitud nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>A day up to {today}</source>
        <translation>Un día hasta el {today}</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps at this stage</source>
        <translation>Pasos en esta etapa</translation>
    </message>
    <message>
        <source>The playbook has no step for this stage; add one in the preferences.</source>
        <translation>El manual no tiene ningún paso para esta etapa; añada uno en las preferencias.</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>StepsPreview</name>
    <message>
        <source>What will be planned</source>
        <translation>Lo que se planificará</translation>
    </message>
</context>
<context>
    <name>StillCustomersKind</name>
    <message>
        <source>Who is still buying</source>
        <translation>Quién sigue comprando</translation>
    </message>
    <message>
        <source>Who probably still is a customer, and who has probably left?</source>
        <translation>¿Quién sigue siendo probablemente cliente y quién se ha ido?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Who probably still is a customer: needs {few} customers who ordered, of whom some ordered again; there are {n}, and {again} ordered again.</source>
        <translation>Quién sigue siendo probablemente cliente: hacen falta {few} clientes con pedidos, algunos con más de uno; hay {n}, y {again} volvieron a pedir.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Importar pedidos…</translation>
    </message>
    <message>
        <source>Noted as lapsed already: {lapsed} of {left}.</source>
        <translation>Ya anotados como inactivos: {lapsed} de {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) doubtful.</source>
        <translation>
            <numerusform>%Ln más es dudoso.</numerusform>
            <numerusform>%Ln más son dudosos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By a rule: how long ago the last order is, by how often the customer orders.</source>
        <translation>Según una regla: cuánto hace del último pedido frente a la frecuencia con que pide el cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) nothing can be said yet.</source>
        <translation>
            <numerusform>De %Ln cliente aún no se puede decir nada.</numerusform>
            <numerusform>De %Ln clientes aún no se puede decir nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>Días con pedido</translation>
    </message>
    <message>
        <source>Months since the last order, at most</source>
        <translation>Meses desde el último pedido, como máximo</translation>
    </message>
    <message>
        <source>still a customer</source>
        <translation>sigue siendo cliente</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>probably left</source>
        <translation>probablemente se ha ido</translation>
    </message>
    <message>
        <source>Days with an order, from</source>
        <translation>Días con pedido, desde</translation>
    </message>
    <message>
        <source>Days since the last order, from</source>
        <translation>Días desde el último pedido, desde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Siguen siendo clientes</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Probably left</source>
        <translation>Probablemente se han ido</translation>
    </message>
    <message>
        <source>Mean chance of still being a customer</source>
        <translation>Probabilidad media de seguir siendo cliente</translation>
    </message>
    <message>
        <source>None of {customers} has probably left.</source>
        <translation>De {customers}, probablemente no se ha ido ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left.</source>
        <translation>
            <numerusform>De {customers}, %Ln probablemente se ha ido.</numerusform>
            <numerusform>De {customers}, %Ln probablemente se han ido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left; they had brought {money}, {share} of all sales.</source>
        <translation>
            <numerusform>De {customers}, %Ln probablemente se ha ido; había aportado {money}, el {share} de todas las ventas.</numerusform>
            <numerusform>De {customers}, %Ln probablemente se han ido; habían aportado {money}, el {share} de todas las ventas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order in the last month, order days: {orders}</source>
        <translation>Último pedido en el último mes, días con pedido: {orders}</translation>
    </message>
    <message>
        <source>Last order more than {first} and at most {last} months ago, order days: {orders}</source>
        <translation>Último pedido hace más de {first} y como máximo {last} meses, días con pedido: {orders}</translation>
    </message>
    <message>
        <source>Last order more than {first} months ago, order days: {orders}</source>
        <translation>Último pedido hace más de {first} meses, días con pedido: {orders}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still a customer (still customers)</source>
        <translation>
            <numerusform>%Ln sigue siendo cliente</numerusform>
            <numerusform>%Ln siguen siendo clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probably left</source>
        <translation>
            <numerusform>%Ln probablemente se ha ido</numerusform>
            <numerusform>%Ln probablemente se han ido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (ahora sin espacio)</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>What the file is about</source>
        <translation>De qué trata el archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Las columnas se separan con</translation>
    </message>
    <message>
        <source>The line with the headers</source>
        <translation>La línea de los encabezados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separadas por</translation>
    </message>
    <message>
        <source>Headers on line</source>
        <translation>Encabezados en línea</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Press a number when its line holds the headers</source>
        <translation>Pulse un número si su línea tiene los encabezados</translation>
    </message>
</context>
<context>
    <name>TagManager</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir en…</translation>
    </message>
    <message>
        <source>Take away everywhere</source>
        <translation>Quitar en todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renombrar etiqueta</translation>
    </message>
    <message>
        <source>Another word for “{tag}”; one in use already takes it in:</source>
        <translation>Otra palabra para «{tag}»; si ya se usa, se unen:</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Unir etiquetas</translation>
    </message>
    <message>
        <source>All go on as:</source>
        <translation>Todas pasan a ser:</translation>
    </message>
    <message>
        <source>Tags of customers and people</source>
        <translation>Etiquetas de clientes y personas</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a word</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Take “{word}” away</source>
        <translation>Quitar «{word}»</translation>
    </message>
</context>
<context>
    <name>TargetsKind</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Are we on the way to our targets, and what is still needed?</source>
        <translation>¿Vamos camino de los objetivos y qué falta?</translation>
    </message>
    <message>
        <source>Enter a target</source>
        <translation>Introducir un objetivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) have not begun yet.</source>
        <translation>
            <numerusform>%Ln objetivo aún no ha empezado.</numerusform>
            <numerusform>%Ln objetivos aún no han empezado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No target has begun</source>
        <translation>Ningún objetivo ha empezado</translation>
    </message>
    <message>
        <source>What is planned by person, product line or segment stands here beside what came.</source>
        <translation>Lo planificado por persona, línea de producto o segmento aparece aquí junto a lo que llegó.</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Aún no hay objetivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) running, {behind} of them behind their pace.</source>
        <translation>
            <numerusform>%Ln objetivo en curso; con retraso: {behind}.</numerusform>
            <numerusform>%Ln objetivos en curso; con retraso: {behind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %Ln that are over were reached.</source>
        <translation>
            <numerusform>Cumplidos {reached} de %Ln terminado.</numerusform>
            <numerusform>Cumplidos {reached} de %Ln terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in currencies without a rate.</source>
        <translation>
            <numerusform>No incluido: %Ln pedido en una moneda sin tipo de cambio.</numerusform>
            <numerusform>No incluidos: %Ln pedidos en monedas sin tipo de cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>y %Ln más en la tabla</numerusform>
            <numerusform>y %Ln más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>The line begins where one should be by now and ends at the target.</source>
        <translation>La línea empieza donde se debería estar hoy y termina en el objetivo.</translation>
    </message>
    <message>
        <source>Amber is a little behind its pace, red far behind or missed.</source>
        <translation>Ámbar: algo por detrás del ritmo; rojo: muy por detrás o no alcanzado.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Línea de producto</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>Debido hasta hoy</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>Falta al mes</translation>
    </message>
    <message>
        <source>{came} of {target}</source>
        <translation>{came} de {target}</translation>
    </message>
    <message>
        <source>{share} of {target}</source>
        <translation>{share} de {target}</translation>
    </message>
    <message>
        <source>{amount} a month needed</source>
        <translation>faltan {amount} al mes</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>al ritmo</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Furthest behind: {name}, {came} came where {due} was due by now.</source>
        <translation>El más retrasado: {name}; llegaron {came} y hoy tocaban {due}.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What you want to sell in a period. Charts compare it with what came.</source>
        <translation>Lo que quiere vender en un periodo. Los gráficos lo comparan con lo conseguido.</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>The whole firm</source>
        <translation>Toda la empresa</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Get an Excel template…</source>
        <translation>Obtener una plantilla de Excel…</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>Con todo</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>TiersKind</name>
    <message>
        <source>Tiers and their moves</source>
        <translation>Niveles y sus cambios</translation>
    </message>
    <message>
        <source>Who are the core and key customers, and who moves up or down?</source>
        <translation>¿Quiénes son los clientes estratégicos y clave, y quién sube o baja?</translation>
    </message>
    <message>
        <source>Review tiers and classes…</source>
        <translation>Revisar niveles y clases…</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Customers and their sales stand here by tier: it needs orders of the last twelve months.</source>
        <translation>Aquí están los clientes y sus ventas por nivel: hacen falta pedidos de los últimos doce meses.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core customer(s) of {n} bring {share} of the sales.</source>
        <translation>
            <numerusform>%Ln cliente estratégico de {n} aporta el {share} de las ventas.</numerusform>
            <numerusform>%Ln clientes estratégicos de {n} aportan el {share} de las ventas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core customer(s) among the {n} who bought.</source>
        <translation>
            <numerusform>%Ln cliente estratégico entre los {n} que compraron.</numerusform>
            <numerusform>%Ln clientes estratégicos entre los {n} que compraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>By their figures nobody moved within a year.</source>
        <translation>Según las cifras, nadie se movió en un año.</translation>
    </message>
    <message>
        <source>By their figures {up} moved up within a year and {down} down.</source>
        <translation>Según las cifras, en un año {up} subieron y {down} bajaron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought nothing since.</source>
        <translation>
            <numerusform>%Ln no ha comprado nada desde entonces.</numerusform>
            <numerusform>%Ln no han comprado nada desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales of twelve months, since {day}.</source>
        <translation>Ventas de doce meses, desde el {day}.</translation>
    </message>
    <message>
        <source>No moves are shown: all customers score the same.</source>
        <translation>No se muestran cambios: todos los clientes tienen los mismos puntos.</translation>
    </message>
    <message>
        <source>No moves are shown: of too few customers more than the sales is known for both years.</source>
        <translation>No se muestran cambios: de muy pocos clientes se conoce algo más que las ventas en ambos años.</translation>
    </message>
    <message>
        <source>Moves go by sales, margin, credit and management together; the ratings of credit and management are today&apos;s for both years.</source>
        <translation>Los cambios se miden por ventas, margen, crédito y gestión juntos; las valoraciones de crédito y gestión son las de hoy para ambos años.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>Queda fuera %Ln pedido sin tipo de cambio.</numerusform>
            <numerusform>Quedan fuera %Ln pedidos sin tipo de cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by tier today</source>
        <translation>Ventas por nivel hoy</translation>
    </message>
    <message>
        <source>A year ago (down) {arrow} now (across)</source>
        <translation>Hace un año (vertical) {arrow} ahora (horizontal)</translation>
    </message>
    <message>
        <source>Tier a year ago, by the figures</source>
        <translation>Nivel hace un año, según las cifras</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>Nivel ahora</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>Did not buy</source>
        <translation>No compró</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>Resuelta…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>Done, kept, or solved</source>
        <translation>Hecho, cumplida o resuelta</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Reclamación respondida</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Omitir esta vez</translation>
    </message>
    <message>
        <source>In the form: to what we promise</source>
        <translation>En el formulario: ir a lo que prometemos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to a calendar file…</source>
        <translation>Guardar en un archivo de calendario…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>Reclamación resuelta</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>Oportunidad abierta</translation>
    </message>
    <message>
        <source>Deal moved</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>Oportunidad ganada</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>Oportunidad perdida</translation>
    </message>
    <message>
        <source>Deal ended without a decision</source>
        <translation>Oportunidad cerrada sin decisión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>Muestra de fidelidad</translation>
    </message>
    <message>
        <source>Department&apos;s stance</source>
        <translation>Actitud del departamento</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Nivel cambiado</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Clase cambiada</translation>
    </message>
    <message>
        <source>Posture changed</source>
        <translation>Postura cambiada</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Responsable cambiado</translation>
    </message>
    <message>
        <source>Stance changed</source>
        <translation>Actitud cambiada</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <translation>Influencia cambiada</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente cambiado</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>open again</source>
        <comment>complaint</comment>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>complaint</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation>Promesa cumplida con retraso</translation>
    </message>
    <message>
        <source>out</source>
        <comment>we began it</comment>
        <translation>saliente</translation>
    </message>
    <message>
        <source>in</source>
        <comment>they began it</comment>
        <translation>entrante</translation>
    </message>
    <message>
        <source>with {name} ({step})</source>
        <translation>con {name} ({step})</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>para mañana</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>on the day promised</source>
        <translation>en el día prometido</translation>
    </message>
    <message>
        <source>satisfaction {mark} of 5</source>
        <translation>satisfacción {mark} de 5</translation>
    </message>
    <message>
        <source>answered in {time}</source>
        <translation>contestada en {time}</translation>
    </message>
    <message>
        <source>solved in {time}</source>
        <translation>resuelta en {time}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <comment>who sees to it</comment>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>opened again {day}</source>
        <translation>reabierta el {day}</translation>
    </message>
    <message>
        <source>margin {share}</source>
        <translation>margen {share}</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Prometer algo…</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Nothing has happened here yet. Log the first call or visit above.</source>
        <translation>Aquí aún no ha pasado nada. Registrar arriba la primera llamada o visita.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>No hay nada de este tipo.</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>How content they are (5: very)</source>
        <translation>Satisfacción (5: mucha)</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>Reclamación resuelta</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planificar…</translation>
    </message>
    <message>
        <source>Visits proposed for the week, or a tour by region</source>
        <translation>Visitas propuestas para la semana, o una ruta por región</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Hoja del día…</translation>
    </message>
    <message>
        <source>The day&apos;s visits with what to know, to be printed</source>
        <translation>Las visitas del día con lo que hay que saber, para imprimir</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>Resumen de la visita</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n aplazado</numerusform>
            <numerusform>%n aplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation>Añadir algo nuevo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TourPlan</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Day of the tour</source>
        <translation>Día de la ruta</translation>
    </message>
    <message>
        <source>Customers with an address stand here by region, so that one trip serves several.</source>
        <translation>Los clientes con dirección están aquí por región, para que un viaje sirva para varios.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedNote</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>The import of {files} did not end</source>
        <translation>La importación de {files} no terminó</translation>
    </message>
    <message>
        <source>Nothing of it came in. It began {moment}.</source>
        <translation>No entró nada. Empezó: {moment}.</translation>
    </message>
    <message>
        <source>Some of its files are no longer where they were.</source>
        <translation>Algunos de sus archivos ya no están donde estaban.</translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message>
        <source>you</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nuevo colega</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Who looks after customers and deals with you.</source>
        <translation>Quién comparte el cuidado de clientes y oportunidades.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Search these…</source>
        <translation>Buscar entre estos…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Take away: {word}</source>
        <translation>Quitar: {word}</translation>
    </message>
</context>
<context>
    <name>ViewChip</name>
    <message numerus="yes">
        <source>%n condition(s) are not heeded: their fields are gone</source>
        <translation>
            <numerusform>%n condición no se tiene en cuenta: su campo ya no existe</numerusform>
            <numerusform>%n condiciones no se tienen en cuenta: sus campos ya no existen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewIcons</name>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Destello</translation>
    </message>
</context>
<context>
    <name>ViewMenus</name>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Guardar lo mostrado como vista…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>New group of %n selected…</source>
        <translation>
            <numerusform>Grupo nuevo con %n seleccionado…</numerusform>
            <numerusform>Grupo nuevo con %n seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Crear un filtro…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy as a view of your own…</source>
        <translation>Copiar como vista propia…</translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation>Poner en un grupo</translation>
    </message>
    <message>
        <source>Take out of “{group}”</source>
        <translation>Sacar de «{group}»</translation>
    </message>
    <message>
        <source>Group rows by</source>
        <translation>Agrupar filas por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>Put %n selected in</source>
        <translation>
            <numerusform>Incluir %n seleccionado</numerusform>
            <numerusform>Incluir %n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n selected out</source>
        <translation>
            <numerusform>Sacar %n seleccionado</numerusform>
            <numerusform>Sacar %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and icon… (F2)</source>
        <translation>Nombre e icono… (F2)</translation>
    </message>
    <message>
        <source>Move left (Ctrl+←)</source>
        <translation>Mover a la izquierda (Ctrl+←)</translation>
    </message>
    <message>
        <source>Move right (Ctrl+→)</source>
        <translation>Mover a la derecha (Ctrl+→)</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Name and icon</source>
        <translation>Nombre e icono</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep in this view what the list shows now</source>
        <translation>Guardar en esta vista lo que muestra la lista</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Show the view as it was saved</source>
        <translation>Mostrar la vista como se guardó</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>Save what is shown as a view, or begin a group</source>
        <translation>Guardar lo mostrado como vista o empezar un grupo</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>No visits are proposed: nobody is overdue who has nothing planned yet. Customers are proposed here when their cadence is due.</source>
        <translation>No se propone ninguna visita: no hay clientes con retraso que no tengan ya algo previsto. Aparecerán aquí cuando toque volver a contactarlos.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>What counts for core, key and general. Only the ratio of weights counts.</source>
        <translation>Qué cuenta para estratégico, clave y general. De los pesos solo importa su proporción.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>From when on a customer is loyal, a partner, or has lapsed.</source>
        <translation>Desde cuándo un cliente es fiel, socio o inactivo.</translation>
    </message>
    <message>
        <source>Still a customer?</source>
        <translation>¿Sigue siendo cliente?</translation>
    </message>
    <message>
        <source>When a customer is watched, and when it has probably left.</source>
        <translation>Cuándo hay que vigilar a un cliente y cuándo probablemente se ha ido.</translation>
    </message>
    <message>
        <source>Buying less</source>
        <translation>Compran menos</translation>
    </message>
    <message>
        <source>Two spans of time are compared; chance alone must not explain it.</source>
        <translation>Se comparan dos períodos; el azar solo no debe explicarlo.</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lealtad</translation>
    </message>
    <message>
        <source>How the five signs of loyalty are read.</source>
        <translation>Cómo se leen las cinco señales de lealtad.</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valor de vida</translation>
    </message>
    <message>
        <source>How far ahead it looks, and what later money is worth today.</source>
        <translation>Hasta dónde mira y cuánto vale hoy el dinero de después.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Ventas posibles</translation>
    </message>
    <message>
        <source>What a customer could buy, by what customers like it buy.</source>
        <translation>Qué podría comprar un cliente, según lo que compran otros como él.</translation>
    </message>
    <message>
        <source>Few cases</source>
        <translation>Pocos casos</translation>
    </message>
    <message>
        <source>How rates of few cases are held back from saying too much.</source>
        <translation>Cómo se evita que las tasas de pocos casos digan demasiado.</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number</comment>
        <translation>meses</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>after a number</comment>
        <translation>casos</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>after a number</comment>
        <translation>clientes</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number</comment>
        <translation>veces</translation>
    </message>
    <message>
        <source>points of 100</source>
        <comment>after a number</comment>
        <translation>puntos de 100</translation>
    </message>
    <message>
        <source>signs of 5</source>
        <comment>after a number</comment>
        <translation>señales de 5</translation>
    </message>
    <message>
        <source>Weight of sales</source>
        <translation>Peso de las ventas</translation>
    </message>
    <message>
        <source>What was bought in twelve months, against the other customers.</source>
        <translation>Lo comprado en doce meses, frente a los demás clientes.</translation>
    </message>
    <message>
        <source>Weight of margin</source>
        <translation>Peso del margen</translation>
    </message>
    <message>
        <source>Gross margin as a share of sales, where the costs are known.</source>
        <translation>Margen bruto sobre las ventas, donde se conocen los costes.</translation>
    </message>
    <message>
        <source>Weight of credit</source>
        <translation>Peso del crédito</translation>
    </message>
    <message>
        <source>How well they pay: good, fair or poor in their profile.</source>
        <translation>Cómo pagan: bueno, regular o malo en su perfil.</translation>
    </message>
    <message>
        <source>Weight of management</source>
        <translation>Peso de la gestión</translation>
    </message>
    <message>
        <source>How well they are led: good, fair or poor in their profile.</source>
        <translation>Cómo se dirigen: buena, regular o mala en su perfil.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Estratégicos</translation>
    </message>
    <message>
        <source>The best customers, as a share of those who bought.</source>
        <translation>Los mejores clientes, como parte de los que compraron.</translation>
    </message>
    <message>
        <source>Core and key together</source>
        <translation>Estratégicos y clave juntos</translation>
    </message>
    <message>
        <source>All the others who bought are general.</source>
        <translation>Todos los demás que compraron son generales.</translation>
    </message>
    <message>
        <source>Distance past a border</source>
        <translation>Distancia tras un límite</translation>
    </message>
    <message>
        <source>A move is proposed only beyond it, so that nobody goes to and fro.</source>
        <translation>Solo se propone un cambio más allá, para que nadie vaya y venga.</translation>
    </message>
    <message>
        <source>Loyal from</source>
        <translation>Fiel desde</translation>
    </message>
    <message>
        <source>The loyalty total at which a repeat customer is loyal.</source>
        <translation>El total de lealtad con el que un cliente que repite es fiel.</translation>
    </message>
    <message>
        <source>Partner from</source>
        <translation>Socio desde</translation>
    </message>
    <message>
        <source>The loyalty total at which a customer may be a partner.</source>
        <translation>El total de lealtad con el que un cliente puede ser socio.</translation>
    </message>
    <message>
        <source>Referrals of a partner</source>
        <translation>Recomendaciones de un socio</translation>
    </message>
    <message>
        <source>How many customers a partner has brought us at least.</source>
        <translation>Cuántos clientes nos ha traído un socio como mínimo.</translation>
    </message>
    <message>
        <source>Lapsed after</source>
        <translation>Inactivo tras</translation>
    </message>
    <message>
        <source>So long after it probably left, a customer counts as lapsed.</source>
        <translation>Pasado este tiempo desde que probablemente se fue, un cliente cuenta como inactivo.</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>Vigilar desde</translation>
    </message>
    <message>
        <source>Days since the last order, as a multiple of the usual gap.</source>
        <translation>Días desde el último pedido, en veces el intervalo habitual.</translation>
    </message>
    <message>
        <source>Probably left from</source>
        <translation>Probablemente perdido desde</translation>
    </message>
    <message>
        <source>Watch below</source>
        <translation>Vigilar por debajo de</translation>
    </message>
    <message>
        <source>The probability that they are still a customer, in larger files.</source>
        <translation>La probabilidad de que siga siendo cliente, en archivos más grandes.</translation>
    </message>
    <message>
        <source>Probably left below</source>
        <translation>Probablemente perdido por debajo de</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The last months are compared with as many before.</source>
        <translation>Los últimos meses se comparan con otros tantos anteriores.</translation>
    </message>
    <message>
        <source>Order days before</source>
        <translation>Días de pedido anteriores</translation>
    </message>
    <message>
        <source>Who ordered on fewer days in the earlier span is not judged.</source>
        <translation>Quien pidió menos días en el período anterior no se juzga.</translation>
    </message>
    <message>
        <source>Room for chance</source>
        <translation>Margen del azar</translation>
    </message>
    <message>
        <source>How likely chance alone may make it look like this, at most.</source>
        <translation>La probabilidad máxima de que sea solo azar.</translation>
    </message>
    <message>
        <source>Fall of the amount</source>
        <translation>Caída del importe</translation>
    </message>
    <message>
        <source>A smaller fall is not called a decline for sure.</source>
        <translation>Una caída menor no se da por descenso seguro.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Vida media</translation>
    </message>
    <message>
        <source>After it a reference, suggestion or referral counts half.</source>
        <translation>Pasado este tiempo, una referencia, sugerencia o recomendación cuenta la mitad.</translation>
    </message>
    <message>
        <source>Signs that must be known</source>
        <translation>Señales que deben conocerse</translation>
    </message>
    <message>
        <source>With fewer there is no total.</source>
        <translation>Con menos no hay total.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>How far ahead purchases are counted.</source>
        <translation>Hasta cuándo se cuentan las compras futuras.</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>Descuento anual</translation>
    </message>
    <message>
        <source>By so much money of next year is worth less than today&apos;s.</source>
        <translation>El dinero del año próximo vale este tanto menos que el de hoy.</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Número mínimo</translation>
    </message>
    <message>
        <source>Of customers like it, and of pairs bought together.</source>
        <translation>De clientes parecidos y de pares comprados juntos.</translation>
    </message>
    <message>
        <source>Pull to the common rate</source>
        <translation>Atracción a la tasa común</translation>
    </message>
    <message>
        <source>So many cases at the common rate speak beside those counted.</source>
        <translation>Junto a los casos contados hablan estos más, a la tasa común.</translation>
    </message>
    <message>
        <source>Few are fewer than</source>
        <translation>Son pocos menos de</translation>
    </message>
    <message>
        <source>Of fewer cases only the count is shown, and no rate.</source>
        <translation>Con menos casos solo se muestra el número, sin tasa.</translation>
    </message>
</context>
<context>
    <name>WeightsTab</name>
    <message>
        <source>What the proposals, findings and charts go by. They are the same for everybody in the firm.</source>
        <translation>En qué se basan las propuestas, los hallazgos y los gráficos. Son iguales para toda la empresa.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>{group}: back to defaults</source>
        <translation>{group}: volver a lo predeterminado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Volver a lo predeterminado</translation>
    </message>
    <message>
        <source>{what}: please enter a number from {least} to {most}.</source>
        <translation>{what}: introduzca un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Counting what this would change…</source>
        <translation>Contando qué cambiaría…</translation>
    </message>
    <message>
        <source>Change a number, and what it would do is counted here before you save.</source>
        <translation>Cambie un número y aquí se contará su efecto antes de guardar.</translation>
    </message>
    <message>
        <source>With these weights the same customers are proposed and found as now.</source>
        <translation>Con estos pesos se proponen y encuentran los mismos clientes que ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would move up a tier</source>
        <translation>
            <numerusform>%Ln cliente subiría de nivel</numerusform>
            <numerusform>%Ln clientes subirían de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln bajaría</numerusform>
            <numerusform>%Ln bajarían</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} up and {down} down now</source>
        <translation>ahora {now} suben y {down} bajan</translation>
    </message>
    <message>
        <source>new classes proposed: {then} instead of {now}</source>
        <translation>clases nuevas propuestas: {then} en vez de {now}</translation>
    </message>
    <message>
        <source>probably left: {then} instead of {now}</source>
        <translation>probablemente perdidos: {then} en vez de {now}</translation>
    </message>
    <message>
        <source>buying less: {then} instead of {now}</source>
        <translation>compran menos: {then} en vez de {now}</translation>
    </message>
    <message>
        <source>With these weights: {what}.</source>
        <translation>Con estos pesos: {what}.</translation>
    </message>
</context>
<context>
    <name>WhiteSpace</name>
    <message>
        <source>about {amount} a year</source>
        <translation>unos {amount} al año</translation>
    </message>
    <message>
        <source>“{need}”</source>
        <translation>«{need}»</translation>
    </message>
    <message>
        <source>They need it: {needs}.</source>
        <translation>Lo necesitan: {needs}.</translation>
    </message>
    <message>
        <source>{peer} of what is bought in {industry}, with them {own}.</source>
        <translation>{peer} de lo que se compra en {industry}; ellos, {own}.</translation>
    </message>
    <message>
        <source>{peer} of what others buy, with them {own}.</source>
        <translation>{peer} de lo que compran otros; ellos, {own}.</translation>
    </message>
    <message>
        <source>Customers who buy {line} buy it {lift} times as often as by chance.</source>
        <translation>Quienes compran {line} lo compran {lift} veces más a menudo que por azar.</translation>
    </message>
</context>
<context>
    <name>WhiteSpaceKind</name>
    <message>
        <source>White space</source>
        <translation>Ventas posibles</translation>
    </message>
    <message>
        <source>Which product lines could a customer buy, as others like them do?</source>
        <translation>¿Qué líneas de producto podría comprar un cliente, como hacen otros parecidos?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>What customers could buy besides: needs {few} customers who bought products of at least two lines in the last two years, there are {n}.</source>
        <translation>Qué más podrían comprar: hacen falta {few} clientes que en los dos últimos años compraran productos de al menos dos líneas; hay {n}.</translation>
    </message>
    <message>
        <source>What customers could buy besides: needs products of at least two lines, and {n} customers bought of one only.</source>
        <translation>Qué más podrían comprar: hacen falta productos de al menos dos líneas y {n} clientes solo compraron de una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) could buy more, as others like them do: about {amount} a year.</source>
        <translation>
            <numerusform>%Ln cliente podría comprar más, como otros parecidos: unos {amount} al año.</numerusform>
            <numerusform>%Ln clientes podrían comprar más, como otros parecidos: unos {amount} al año.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it: {line} ({amount}).</source>
        <translation>Lo más: {line} ({amount}).</translation>
    </message>
    <message>
        <source>Measured by {customers}.</source>
        <translation>Según {customers}.</translation>
    </message>
    <message>
        <source>What a customer lacks to the middle share of a line among those of the same industry, or of all where these are too few; purchases of two years.</source>
        <translation>Lo que le falta a un cliente para la cuota mediana de una línea entre los de su sector, o entre todos si son muy pocos; compras de dos años.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln más.</numerusform>
            <numerusform>No se muestran %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>could buy</source>
        <translation>podría comprar</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Bought a year ({currency})</source>
        <translation>Comprado al año ({currency})</translation>
    </message>
    <message>
        <source>Could buy more a year ({currency})</source>
        <translation>Podría comprar más al año ({currency})</translation>
    </message>
    <message>
        <source>No white space</source>
        <translation>Nada más por vender</translation>
    </message>
    <message>
        <source>{customers} buy of every line as much as others like them do.</source>
        <translation>{customers} compran de cada línea tanto como otros parecidos.</translation>
    </message>
    <message>
        <source>buys {bought} a year</source>
        <translation>compra {bought} al año</translation>
    </message>
    <message>
        <source>buys {bought} a year, could buy {more} more</source>
        <translation>compra {bought} al año, podría comprar {more} más</translation>
    </message>
</context>
<context>
    <name>WhiteSpacePart</name>
    <message>
        <source>What they could also buy</source>
        <translation>Qué más podrían comprar</translation>
    </message>
    <message>
        <source>Offer {product}</source>
        <translation>Ofrecer {product}</translation>
    </message>
    <message>
        <source>{product} is offered in this deal</source>
        <translation>{product} se ofrece en esta oportunidad</translation>
    </message>
    <message>
        <source>Offer {product} in this deal</source>
        <translation>Ofrecer {product} en esta oportunidad</translation>
    </message>
</context>
<context>
    <name>WinRatesKind</name>
    <message>
        <source>Win rates</source>
        <translation>Tasas de éxito</translation>
    </message>
    <message>
        <source>Which deals do we win: of which industry, tier, source, owner, tender?</source>
        <translation>¿Qué oportunidades ganamos: de qué sector, nivel, origen, responsable o licitación?</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Which deals are won: needs {needed} deals won or lost in this period, there are {n}.</source>
        <translation>Qué oportunidades se ganan: hacen falta {needed} ganadas o perdidas en este periodo, hay {n}.</translation>
    </message>
    <message>
        <source>All {n} decided deals of this period ended alike, so there is no rate yet.</source>
        <translation>Las {n} oportunidades decididas de este periodo acabaron igual: aún no hay tasa.</translation>
    </message>
    <message>
        <source>To compare win rates, two groups of at least {few} decided deals are needed.</source>
        <translation>Para comparar tasas hacen falta dos grupos de al menos {few} oportunidades decididas.</translation>
    </message>
    <message>
        <source>{by}: “{best}” most often ({most}), “{worst}” least ({least}).</source>
        <translation>{by}: «{best}» más a menudo ({most}), «{worst}» menos ({least}).</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>La diferencia puede ser casual.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deal(s) won or lost {rate} were won.</source>
        <translation>
            <numerusform>De %Ln oportunidad ganada o perdida se ganó el {rate}.</numerusform>
            <numerusform>De %Ln oportunidades ganadas o perdidas se ganó el {rate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar is the share won, drawn towards the rate of all where deals are few; thin lines: where it lies with a certainty of 90 %.</source>
        <translation>La barra es la proporción ganada, acercada a la tasa general cuando hay pocas oportunidades; líneas finas: dónde se encuentra con una certeza del 90 %.</translation>
    </message>
    <message>
        <source>Other groupings tell deals apart less; they are in the saved numbers.</source>
        <translation>Otras agrupaciones distinguen menos; están en los datos guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) with fewer deals are not drawn.</source>
        <translation>
            <numerusform>%Ln grupo con menos oportunidades no se dibuja.</numerusform>
            <numerusform>%Ln grupos con menos oportunidades no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {rate}</source>
        <translation>Todas: {rate}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Decided deals</source>
        <translation>Oportunidades decididas</translation>
    </message>
    <message>
        <source>Win rate (shrunk)</source>
        <translation>Tasa de éxito (ajustada)</translation>
    </message>
    <message>
        <source>From (90 %)</source>
        <translation>Desde (90 %)</translation>
    </message>
    <message>
        <source>To (90 %)</source>
        <translation>Hasta (90 %)</translation>
    </message>
    <message>
        <source>{count}: too few for a rate</source>
        <translation>{count}: muy pocas para una tasa</translation>
    </message>
    <message>
        <source>{count} won; drawn towards the rate of all: {rate}, with 90 % certainty {low} to {high}</source>
        <translation>{count} ganadas; acercada a la tasa general: {rate}, con una certeza del 90 % entre {low} y {high}</translation>
    </message>
    <message>
        <source>{won} of {n}</source>
        <translation>{won} de {n}</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Por sector</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By tender</source>
        <translation>Por licitación</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>Formal tender</source>
        <translation>Licitación formal</translation>
    </message>
    <message>
        <source>No tender</source>
        <translation>Sin licitación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{file} – CRM Desktop</source>
        <translation>{file} – CRM Desktop</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Registrado: {what}</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation>Previsto: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation>La última entrada no está guardada</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>The last entry is not saved.</source>
        <translation>La última entrada no está guardada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarla</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Everything is saved as you go.</source>
        <translation>Todo se guarda al instante.</translation>
    </message>
    <message>
        <source>Files of this program (*.crm);;All files (*)</source>
        <translation>Archivos de este programa (*.crm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Some days can be read in two ways. Say whether the day or the month is first.</source>
        <translation>Algunas fechas se pueden leer de dos maneras. Indique si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>The file uses words of its own. Say what they mean; what is proposed is only a guess.</source>
        <translation>El archivo usa palabras propias. Indicar qué significan; lo propuesto es solo una suposición.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Some numbers can be read in two ways. Say what the mark in them stands for.</source>
        <translation>Algunos números se pueden leer de dos maneras. Diga qué significa su signo.</translation>
    </message>
    <message>
        <source>A point before decimals: 1,234.56</source>
        <translation>Punto antes de los decimales: 1,234.56</translation>
    </message>
    <message>
        <source>A comma before decimals: 1.234,56</source>
        <translation>Coma antes de los decimales: 1.234,56</translation>
    </message>
    <message>
        <source>Start at the first stage</source>
        <translation>Empezar en la primera etapa</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>Nobody here has these names. Say who is meant, or have them created.</source>
        <translation>Aquí nadie tiene estos nombres. Diga a quién se refieren o créelos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are created.</source>
        <translation>
            <numerusform>Se crea %Ln más.</numerusform>
            <numerusform>Se crean %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Líneas de productos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Classes of customers</source>
        <translation>Clases de clientes</translation>
    </message>
    <message>
        <source>Postures</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>Buying stages</source>
        <translation>Etapas de compra</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>Roles de compra</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Tipos de actividades</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nueva palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Merge {word} into another</source>
        <translation>Combinar {word} con otra</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bring back the shipped name</source>
        <translation>Recuperar el nombre incluido</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Combinar con otra…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Volver a ofrecer</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Dejar de ofrecer</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+↓)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Call these as your firm does; the names are used all over the program.</source>
        <translation>Llámelos como en su empresa; los nombres se usan en todo el programa.</translation>
    </message>
    <message>
        <source>What forms offer, in this order. A word that is renamed or merged changes in every record; one that is offered no longer stays where it is said.</source>
        <translation>Lo que ofrecen los formularios, en este orden. Una palabra renombrada o combinada cambia en todos los registros; la que ya no se ofrece se queda donde está.</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WorkingTab</name>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>The clock of complaints counts these hours. Without any, every hour counts.</source>
        <translation>El plazo de las reclamaciones cuenta estas horas. Sin horario, cuentan todas.</translation>
    </message>
    <message>
        <source>Contacts and series are not due on holidays, but on the next working day.</source>
        <translation>Los contactos y las series no vencen en festivo, sino el siguiente día laborable.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 17</source>
        <translation>De lunes a viernes, de 9 a 17</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}: desde</translation>
    </message>
    <message>
        <source>{day}: until</source>
        <translation>{day}: hasta</translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation>Sin festivos</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>{day}: please enter from when until when, such as 9:00 and 17:30.</source>
        <translation>{day}: indique desde cuándo hasta cuándo, por ejemplo 9:00 y 17:30.</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message numerus="yes">
        <source>%n entry(ies) since {year}</source>
        <translation>
            <numerusform>%n entrada desde {year}</numerusform>
            <numerusform>%n entradas desde {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: jump to a year</source>
        <translation>{entries}: ir a un año</translation>
    </message>
    <message>
        <source>Jump to a year</source>
        <translation>Ir a un año</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>The %Ln selected customer(s)</source>
        <translation>
            <numerusform>El cliente seleccionado</numerusform>
            <numerusform>Los %Ln clientes seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected person(s)</source>
        <translation>
            <numerusform>La persona seleccionada</numerusform>
            <numerusform>Las %Ln personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected deal(s)</source>
        <translation>
            <numerusform>La oportunidad seleccionada</numerusform>
            <numerusform>Las %Ln oportunidades seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln customer(s)</source>
        <translation>
            <numerusform>Esta lista: %Ln cliente</numerusform>
            <numerusform>Esta lista: %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln person(s)</source>
        <translation>
            <numerusform>Esta lista: %Ln persona</numerusform>
            <numerusform>Esta lista: %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln deal(s)</source>
        <translation>
            <numerusform>Esta lista: %Ln oportunidad</numerusform>
            <numerusform>Esta lista: %Ln oportunidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n person(s) written to {name}</source>
        <translation>
            <numerusform>%n persona escrita en {name}</numerusform>
            <numerusform>%n personas escritas en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to {name}</source>
        <translation>
            <numerusform>%n entrada escrita en {name}</numerusform>
            <numerusform>%n entradas escritas en {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_General</name>
    <message>
        <source>You</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This firm</source>
        <translation>Esta empresa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The size changes with the next start.</source>
        <translation>El tamaño cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sums are in</source>
        <translation>Importes en</translation>
    </message>
</context>
<context>
    <name>_Reaching</name>
    <message>
        <source>{name} does not want to be contacted.</source>
        <translation>{name} no quiere que se le contacte.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>Correo a {name}</translation>
    </message>
    <message>
        <source>This laptop has no program that dials. {to}</source>
        <translation>Este portátil no tiene un programa para llamar. {to}</translation>
    </message>
    <message>
        <source>This laptop has no program for mails. {to}</source>
        <translation>Este portátil no tiene un programa de correo. {to}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>{what}: noted for today.</source>
        <translation>{what}: anotado para hoy.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
</TS>
