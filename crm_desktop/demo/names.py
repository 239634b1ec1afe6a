"""Whom the sample firm knows: made-up firms and people in three languages, and its own goods."""

from __future__ import annotations

# name, industry, city, country, language
FIRMS = (
    ("玉环机械 Yuhuan Machinery", "Machinery", "Taizhou", "China", "zh"),
    ("淮河汽车 Huaihe Auto", "Automotive", "Hefei", "China", "zh"),
    ("渤海办公 Bohai Office", "Services", "Tianjin", "China", "zh"),
    ("杭州精工轴承有限公司", "Machinery", "Hangzhou", "China", "zh"),
    ("广州海珠连锁药房", "Retail", "Guangzhou", "China", "zh"),
    ("苏州恒泰电子", "Electronics", "Suzhou", "China", "zh"),
    ("宁波东港船舶配件", "Shipbuilding", "Ningbo", "China", "zh"),
    ("成都天府制药", "Pharmaceuticals", "Chengdu", "China", "zh"),
    ("青岛海风泵业", "Machinery", "Qingdao", "China", "zh"),
    ("台州市信息中心", "Public sector", "Taizhou", "China", "zh"),
    ("武汉长江钢构", "Steel", "Wuhan", "China", "zh"),
    ("厦门鹭江食品", "Food", "Xiamen", "China", "zh"),
    ("无锡太湖纺织", "Textiles", "Wuxi", "China", "zh"),
    ("西安秦岭风电", "Energy", "Xi'an", "China", "zh"),
    ("深圳湾自动化", "Electronics", "Shenzhen", "China", "zh"),
    ("大连北港物流", "Logistics", "Dalian", "China", "zh"),
    ("重庆山城摩托", "Automotive", "Chongqing", "China", "zh"),
    ("南京金陵水务", "Public sector", "Nanjing", "China", "zh"),
    ("马 Ma", "Retail", "Shanghai", "China", "zh"),
    ("长沙岳麓工程机械", "Machinery", "Changsha", "China", "zh"),
    ("Talleres Hernández S.A.", "Machinery", "Zaragoza", "España", "es"),
    ("Cerámica Valdés", "Ceramics", "Castellón", "España", "es"),
    ("Aceros del Norte", "Steel", "Bilbao", "España", "es"),
    ("Ferretería Lozano", "Retail", "Sevilla", "España", "es"),
    ("Muebles Ríos", "Furniture", "Valencia", "España", "es"),
    ("Bodegas Peñalba", "Food", "Logroño", "España", "es"),
    ("Envases Marañón", "Packaging", "Lima", "Perú", "es"),
    ("Minera Los Andes", "Mining", "Antofagasta", "Chile", "es"),
    ("Azucarera del Tucumán", "Food", "Tucumán", "Argentina", "es"),
    ("Cementos Ibáñez", "Construction", "Monterrey", "México", "es"),
    ("Papelera del Ebro", "Paper", "Tudela", "España", "es"),
    ("Grúas Montaña", "Logistics", "Medellín", "Colombia", "es"),
    ("Aguas de Almería", "Public sector", "Almería", "España", "es"),
    ("Conservas Ortiz-Güell", "Food", "Vigo", "España", "es"),
    ("Eólica Castilla", "Energy", "Burgos", "España", "es"),
    ("Textiles Núñez", "Textiles", "Puebla", "México", "es"),
    ("Clínica San Telmo", "Health", "Montevideo", "Uruguay", "es"),
    ("Astilleros Cabo Mayor", "Shipbuilding", "Santander", "España", "es"),
    ("Plásticos Güemes", "Packaging", "Córdoba", "Argentina", "es"),
    ("Panadería Industrial Sol", "Food", "Quito", "Ecuador", "es"),
    ("Nordwind Logistik GmbH", "Logistics", "Bremen", "Germany", "en"),
    ("Panshi Software", "Software", "Dublin", "Ireland", "en"),
    ("Fenwick & Sons Foundry", "Steel", "Sheffield", "United Kingdom", "en"),
    ("Harbour Crane Services", "Logistics", "Rotterdam", "Netherlands", "en"),
    ("Lakeside Dairy Co-op", "Food", "Kendal", "United Kingdom", "en"),
    ("Brightwater Utilities", "Public sector", "Leeds", "United Kingdom", "en"),
    ("Kestrel Avionics", "Electronics", "Bristol", "United Kingdom", "en"),
    ("Oakfield Packaging", "Packaging", "Cork", "Ireland", "en"),
    ("Summit Lifts", "Machinery", "Denver", "United States", "en"),
    ("Prairie Grain Systems", "Food", "Omaha", "United States", "en"),
    ("Old Mill Paper", "Paper", "Portland", "United States", "en"),
    ("Blue Ridge Quarries", "Mining", "Roanoke", "United States", "en"),
    ("Copperline Cables", "Electronics", "Tucson", "United States", "en"),
    ("Fjord Aggregates AS", "Construction", "Bergen", "Norway", "en"),
    ("Østerby Vindkraft", "Energy", "Aarhus", "Denmark", "en"),
    ("Zürcher Präzision AG", "Machinery", "Zürich", "Switzerland", "en"),
    ("Maple Leaf Furniture", "Furniture", "Toronto", "Canada", "en"),
    ("Southern Cross Clinics", "Health", "Melbourne", "Australia", "en"),
    ("Kiwi Fresh Exports", "Food", "Tauranga", "New Zealand", "en"),
    ("Thames Valley Insurance", "Finance", "Reading", "United Kingdom", "en"),
)

PEOPLE = {
    "zh": (
        "陈宇", "王刚", "刘敏", "周琳", "何博", "李静", "张伟强", "赵明", "孙丽华", "吴涛",
        "郑晓", "冯雪", "蒋帆", "沈洁", "韩磊", "杨柳", "朱文", "秦月", "许诺", "高山",
    ),
    "es": (
        "Lucía Hernández", "Javier Ortega", "María José Peña", "Álvaro Núñez", "Carmen Ibáñez",
        "Andrés Güell", "Sofía Valdés", "Íñigo Lozano", "Elena Ríos", "Tomás Marañón",
        "Beatriz Cañas", "Raúl Esteban", "Nuria Gómez", "Pablo Crespo", "Inés Quiroga",
        "Martín Zúñiga", "Rocío Vidal", "Óscar Bermúdez", "Paula Toledo", "Diego Sáenz",
    ),
    "en": (
        "Karin Vogt", "James Whitfield", "Aoife Byrne", "Tom Fenwick", "Grace Okafor",
        "Henrik Larsen", "Priya Raman", "Oliver Stone", "Mette Kjær", "Daniel Frei",
        "Hannah Cole", "Victor Almeida", "Ruth Adler", "Samuel Park", "Ingrid Solberg",
        "Peter Novak", "Laura Simmons", "Noah Bennett", "Fiona Grant", "Max Steiner",
    ),
}  # fmt: skip

TITLES = {
    "zh": ("总经理", "采购经理", "技术主任", "财务主管", "车间主任", "设备维护"),
    "es": ("Gerente", "Compras", "Director técnico", "Finanzas", "Jefe de taller", "Mantenimiento"),
    "en": ("Managing director", "Purchasing", "Technical director", "Finance", "Workshop lead",
           "Maintenance"),
}  # fmt: skip

# by what they do in a purchase
DEPARTMENTS = {
    "zh": {"use": "生产部", "technical": "技术部", "finance": "财务部", "purchasing": "采购部",
           "executive": "总经理办公室"},
    "es": {"use": "Producción", "technical": "Técnica", "finance": "Finanzas",
           "purchasing": "Compras", "executive": "Dirección"},
    "en": {"use": "Production", "technical": "Engineering", "finance": "Finance",
           "purchasing": "Purchasing", "executive": "Management"},
}  # fmt: skip

COLLEAGUES = (
    ("Li Ding", "salesperson"),
    ("Ana Torres", "salesperson"),
    ("Mark Ellis", "salesperson"),
    ("Wei Chen", "manager"),
    ("Clara Brandt", "head"),
)

RIVALS = ("Atlas Drives", "Norton Gear", "Hengli Transmission", "Vega Systems")

# code, name, line, unit price in the major unit, share of it that is cost
PRODUCTS = (
    ("G-100", "Gear set 100", "Gears", 420.0, 0.62),
    ("G-200", "Gear set 200", "Gears", 780.0, 0.60),
    ("G-450", "Planetary gear 450", "Gears", 2_350.0, 0.57),
    ("B-20", "Bearing 20 mm", "Bearings", 6.4, 0.66),
    ("B-45", "Bearing 45 mm", "Bearings", 18.9, 0.64),
    ("B-90", "Bearing 90 mm", "Bearings", 74.5, 0.61),
    ("D-1", "Drive 1 kW", "Drives", 610.0, 0.63),
    ("D-5", "Drive 5 kW", "Drives", 1_480.0, 0.61),
    ("D-22", "Drive 22 kW", "Drives", 4_900.0, 0.58),
    ("C-10", "Controller 10", "Controls", 350.0, 0.48),
    ("C-40", "Controller 40", "Controls", 1_150.0, 0.45),
    ("SW-L", "Line control software", "Software", 8_500.0, 0.20),
    ("SW-S", "Software seat", "Software", 95.0, 0.15),
    ("SV-C", "Service contract, year", "Service", 2_400.0, 0.52),
    ("SV-V", "Service visit", "Service", 380.0, 0.55),
    ("S-01", "Screw M5", "Bearings", 0.0134, 0.70),
)

REGIONS = {
    "China": "CN", "España": "ES", "Perú": "PE", "Chile": "CL", "Argentina": "AR", "México": "MX",
    "Colombia": "CO", "Uruguay": "UY", "Ecuador": "EC", "Germany": "DE", "Ireland": "IE",
    "United Kingdom": "GB", "Netherlands": "NL", "United States": "US", "Norway": "NO",
    "Denmark": "DK", "Switzerland": "CH", "Canada": "CA", "Australia": "AU", "New Zealand": "NZ",
}  # fmt: skip

SOURCES = ("Trade fair", "Referral", "Cold call", "Website", "Tender")

SUBJECTS = {
    "zh": {
        "call": ("询问交货期", "跟进报价", "确认样品已收到", "了解下季度计划"),
        "visit": ("参观车间，讨论夹具", "与技术部讨论图纸", "季度回访", "现场查看设备"),
        "meeting": ("季度评审：对服务满意，价格有压力", "方案讨论会", "项目启动会"),
        "mail": ("发送报价单", "发送技术资料", "发送测试报告"),
        "message": ("确认拜访时间", "节日问候"),
        "demo": ("控制器演示", "软件演示"),
        "note": ("他们在看第二家供应商", "新厂房明年投产"),
        "promise": ("周五前发图纸", "提供第二批样品", "回复交货期"),
        "complaint": ("1107 批次有毛刺", "包装破损", "发票金额有误"),
        "need": ("缩短停机时间", "需要国产化备件", "希望统一供应商"),
        "deal": ("生产线齿轮", "驱动改造", "备件年度合同", "控制系统"),
        "solution": "更换并说明原因",
    },
    "es": {
        "call": ("Preguntar por el plazo", "Seguir la oferta", "Confirmar la muestra",
                 "Planes del próximo trimestre"),
        "visit": ("Recorrido por el taller", "Planos con el equipo técnico", "Visita trimestral",
                  "Revisar la máquina en planta"),
        "meeting": ("Revisión trimestral: contentos, presión en el precio", "Reunión de propuesta",
                    "Inicio del proyecto"),
        "mail": ("Oferta enviada", "Fichas técnicas enviadas", "Informe de ensayo"),
        "message": ("Confirmar la hora de la visita", "Felicitación"),
        "demo": ("Demostración del controlador", "Demostración del software"),
        "note": ("Buscan un segundo proveedor", "Nueva nave el año que viene"),
        "promise": ("Enviar los planos el viernes", "Segunda muestra", "Responder sobre el plazo"),
        "complaint": ("Lote 1107 con rebabas", "Embalaje dañado", "Error en la factura"),
        "need": ("Menos paradas de línea", "Repuestos en 24 horas", "Un solo proveedor"),
        "deal": ("Engranajes de línea", "Renovar accionamientos", "Contrato de repuestos",
                 "Sistema de control"),
        "solution": "Sustituido y explicado",
    },
    "en": {
        "call": ("Asked about lead times", "Followed up the offer", "Checked the sample arrived",
                 "Plans for next quarter"),
        "visit": ("Workshop tour", "Drawings with the technical team", "Quarterly visit",
                  "Looked at the machine on site"),
        "meeting": ("Quarterly review: happy with service, price pressure", "Proposal meeting",
                    "Project kick-off"),
        "mail": ("Sent the offer", "Sent data sheets", "Sent the test report"),
        "message": ("Confirmed the visit", "Season's greetings"),
        "demo": ("Controller demo", "Software demo"),
        "note": ("They look at a second supplier", "New hall opens next year"),
        "promise": ("Send drawings by Friday", "Second sample", "Answer about lead time"),
        "complaint": ("Burrs on batch 1107", "Damaged packaging", "Wrong amount on the invoice"),
        "need": ("Less downtime", "Spare parts within a day", "One supplier for all"),
        "deal": ("Gears for line 3", "Drive refit", "Spare parts contract", "Control system"),
        "solution": "Replaced, and told them why",
    },
}  # fmt: skip
