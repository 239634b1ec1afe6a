"""Titles that stand with a name, and words that are no names where a line uses them as words."""

from __future__ import annotations

MAN, WOMAN, ENGINEER, HEAD, MANAGER, PLAIN = "man", "woman", "engineer", "head", "manager", "plain"

# What is said before a name in Latin letters.
BEFORE: dict[str, str] = {
    "mr": MAN, "mister": MAN, "sr": MAN, "senor": MAN, "don": MAN, "herr": MAN, "monsieur": MAN,
    "mrs": WOMAN, "ms": WOMAN, "miss": WOMAN, "sra": WOMAN, "srta": WOMAN, "senora": WOMAN,
    "senorita": WOMAN, "dona": WOMAN, "frau": WOMAN, "madam": WOMAN, "mme": WOMAN,
    "ing": ENGINEER, "engr": ENGINEER, "ingeniero": ENGINEER, "ingeniera": ENGINEER,
    "engineer": ENGINEER,
    "dr": PLAIN, "dra": PLAIN, "prof": PLAIN, "lic": PLAIN, "arq": PLAIN, "licenciado": PLAIN,
    "licenciada": PLAIN, "director": HEAD, "directora": HEAD, "boss": HEAD,
}  # fmt: skip
# What is said behind a Chinese name; longer ones first.
BEHIND: tuple[tuple[str, str], ...] = (
    ("总工程师", "chief_engineer"), ("总工", "chief_engineer"), ("总经理", HEAD), ("总监", HEAD),
    ("董事长", HEAD), ("总裁", HEAD), ("老总", HEAD), ("总", HEAD), ("董", HEAD),
    ("高工", ENGINEER), ("工程师", ENGINEER), ("工", ENGINEER),
    ("经理", MANAGER), ("主管", MANAGER), ("主任", MANAGER), ("部长", MANAGER), ("科长", MANAGER),
    ("处长", MANAGER), ("课长", MANAGER), ("厂长", HEAD), ("院长", HEAD), ("所长", HEAD),
    ("老板", HEAD), ("先生", MAN), ("女士", WOMAN), ("小姐", WOMAN), ("太太", WOMAN),
    ("师傅", PLAIN), ("老师", PLAIN), ("博士", PLAIN), ("教授", PLAIN), ("助理", PLAIN),
    ("会计", PLAIN), ("哥", MAN), ("姐", WOMAN),
)  # fmt: skip
OF_MAN = ("mr", "sr", "herr", "mister", "señor", "don", "先生")
OF_WOMAN = ("ms", "mrs", "miss", "sra", "srta", "frau", "señora", "doña", "女士", "小姐")
# What a person's title or salutation must hold to be one.
SAYS = {
    ENGINEER: ("engineer", "ingenier", "工程师", "工艺", "技术", "ing.", "eng.", "ingeniør"),
    HEAD: ("总", "董事", "厂长", "院长", "所长", "head", "chief", "director", "president", "owner",
           "general", "gerente", "vp", "ceo", "founder", "chair", "plant manager", "managing"),
    MANAGER: ("经理", "主管", "主任", "部长", "科长", "manager", "jefe", "jefa", "gerente", "head",
              "encargad", "responsable", "supervisor"),
    "chief_engineer": ("总工", "chief engineer", "ingeniero jefe", "head of engineering"),
}  # fmt: skip

# The commonest Chinese family names: in letters, they are looked up in characters too.
FAMILIES_ZH = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏"
    "魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
    "万钱严覃武戴莫孔向汤温康施葛柯翁"
)

# Parts of firms' names that many firms have: never a name alone.
_LEGAL = """
sa sl slu srl sas sac cv de del la las los el y and of the gmbh ag kg mbh co company inc ltd
limited llc llp plc corp corporation ab as oy bv nv spa srl sarl pty pte group holding grupo
hnos hermanos hijos cia compania s a l c v e ii iii
"""
LEGAL = frozenset(_LEGAL.split())
_LEGAL_ZH = """
有限公司 有限责任 股份 集团 公司 机械 精密 数控 液压 模具 科技 设备 电子 工业
制造 实业 机床 自动化 重工 机电 技术 工程 贸易 材料 电气 仪器 汽车 动力 智能
装备 铸造 五金 塑料 轴承 阀门
"""
LEGAL_ZH = tuple(_LEGAL_ZH.split())
# Towns that firms are named by: a name only where the line names nothing better.
_TOWNS_ZH = """
北京 上海 天津 重庆 杭州 宁波 温州 台州 玉环 苏州 无锡 常州 南京 东莞 深圳 广州
佛山 青岛 济南 烟台 大连 沈阳 西安 成都 武汉 长沙 郑州 合肥 厦门 福州 泉州 中山
珠海 惠州 昆山 嘉兴 绍兴
"""
TOWNS_ZH = frozenset(_TOWNS_ZH.split())

# Words of every day and of selling: no names where they stand alone in small letters.
_COMMON_EN = """
a about above abt accepted after again against ago agreed all also always am an and another
answer answered any appointment approved april are arrived as asap ask asked asks at august away
back bad be because bed been before behind below best better between big board bottle box boss
both break bring brought budget but buy buyer by call called calling calls came can cannot cant
capex car card case catalogue cell ceo cfo chance change changed check close closed coffee
colleague colleagues come comes coming company competitor complain complained complains confirm
confirmed contact contract cost could customer cut daily date dates day days deal december
decide decided decision deliver delivered delivery demo department design did didnt dinner
director discount discuss discussed do docs does doesnt done dont down drawing drawings drop
dropped due during each early email emailed end engineer enough even ever every everything
expects factory fair fast february few find finish finished firm first five fix fixed for found
four friday from full further gave get gets gift give given go goes going gone good got great
had half happy has have having he hear heard help her here hers him his hold home hour hours how
however i id if ill im in info intro is it its ive january job july june just keen keep kept
know last late later layout lead left less let lets letter like liked likes line list little
live long look looks lot lots love lunch machine machines made mail mailed make making man
manager many march mark may maybe me mean means meet meeting meetings message met might min mine
mins minutes miss model moment monday money month months more morning most move moved much must
my na need needed needs never new next nice night no noise none noon not note nothing november
now number october of off offer office ok okay old on once one only open or order ordered orders
other our out over own paid pay people per phone phoned piece pieces plan planned plans plant
please pm po point points possible present presentation price prices pricing problem problems
product production project promise promised proposal purchasing put quality question questions
quick quote quoted quotes rang re ready really received remember reminder report request
reschedule respond response result results review right ring run said sales same sample samples
sat saturday saw say says see seen send sent september service several she short should show
showed shown sign signed since site slow small so some soon speak specs spindle spoke start
started starts steel step still stop stopped sun sunday sure take taken talk talked team tell
test tested than thanks that the their them then there they thing things think this those three
thu thursday time times to today told tomorrow too took tool tools top total touch tour trial
tried trip try tuesday two under unit units until up upgrade us use used vale very via visit
visited visiting visits wait waiting want wanted wants was we wed wednesday week weeks well went
were what when where which while who why will wine wish with without wont work working works
would write wrote year years yes yesterday yet you your pumps castings aerospace machining mr
mrs ms dr w sms text whatsapp wechat north south east west industrial engineering international
global supply warehouse maintenance training warranty invoice payment follow followup
"""
COMMON_EN = frozenset(_COMMON_EN.split())
_COMMON_ES = """
a abril acuerdo ademas adjunto agosto ahi ahora al algo alguien ante antes anteayer año ano anos
apenas aqui asi aun aunque avisar ayer bajo barato bien buena bueno buenos cada cafe cambia
cambiar cambio caro casa caso catalogo cena centro cerca cerrar cerrado cita cliente clientes
comercial comida como compra compras con confirmar confirmo contenta contento contra contrato
correo corte cosa cosas cotizacion cual cuando cuanto cuatro cuenta curso da dado dar datos de
debe decir deja dejar del demo dentro descuento desde despues dia dias dice dicen dicho
diciembre diez dijo dio don donde dos dudas duro e el ella ellos empresa en encanto encargo
enero entre entrega entregar enviado enviar envie era es esa ese eso esta estaba estan estar
este esto estos estuve estuvo euros fabrica falta febrero feria fin firma firmar fue fui fuera
funciona ganas gerente gracias gran grande gusta gusto ha habia habla hablar hable hace hacer
hacia han hasta hay he hecho hemos hora horas hoy hubo idea igual incluye informe ingeniero
interes interesa interesado interesada ir jefe jefa jueves julio junio la las le les listo llama
llamada llamadas llamado llamar llame llamo llega llegar lleva llevar lo los luego lunes mail
manda mandar mande maquina maquinas maquinaria mar marca martes marzo mas mayo me media mejor
menos mensaje mensual mes meses mi miercoles minutos mismo mitad mucho muchos muestra muestras
muy na nada ni no noche nos nota noviembre nuestro nueva nuevo nueve numero o ocho octubre
oferta otra otro paga pagar pago para parada parece parte pasa pasada pasado pasar paso pedido
pedir pendiente pensar pero pide pidio piden pieza piezas planos plazo poco poder por porque
precio precios pregunta preguntar prepara preparar presupuesto presupuestos primera primero
problema problemas produccion prometer prometi prometio promesa pronto propuesta proveedor
proximo proxima prueba puede pueden puerta pues que queda quedamos quede queja quejas quien
quiere quieren quince quiza regalo respuesta reunion reuniones revisar ruido sabado sale salio
santo se sea segun segunda segundo seis semana semanas septiembre ser servicio si sido siempre
siete sin sobre solo son su sus taller tal también tambien tampoco tan tanto tarde tema tener
tengo tercero tiempo tiene tienen todo todos torno trabajo tras tres tu turno tuve ultima ultimo
un una uno unos usar va vale van venta ventas ver verano vez vi viaje viernes viene vino visita
visitar visite vista vuelta vuelve y ya yo norte sur este oeste industrias industrial mexico
grupo planta nave mantenimiento calidad husillo sr sra ing lic
"""
COMMON_ES = frozenset(_COMMON_ES.split())
COMMON = COMMON_EN | COMMON_ES
# Behind these a word in small letters may well be a name.
_POINTERS = """
at to from with w of for by re visit visited visiting visita visite visitar visitado visitamos
call called ring rang phone phoned met meet saw see mail mailed email emailed text texted
message messaged whatsapp sms tell told ask asked mr mrs ms dr sr sra ing lic en a al de del con
para por llamar llame llamo llama llamamos mandar mande ver vi mande enviar envie reunion and y
via
"""
POINTERS = frozenset(_POINTERS.split())
