"""What other programs' stages, lifecycles and lead statuses are in our codes, in four languages."""

from __future__ import annotations

WON = (
    "Closed Won|Won|Abgeschlossen und gewonnen|Gewonnen|Geschlossen - gewonnen|"
    "Geschlossen gewonnen|"
    "Cerrado ganado|Cerrada ganada|Ganado|Ganada|Cierre ganado|已成交|成交|赢单|结束并赢得|已赢得"
)
LOST = (
    "Closed Lost|Closed-Lost to Competition|Closed Lost to Competition|Lost|Verloren|"
    "Abgeschlossen und verloren|Geschlossen - verloren|Geschlossen verloren|Cerrado perdido|"
    "Cerrada perdida|Perdido|Perdida|Cierre perdido|已丢单|丢单|输单|结束但丢失|已失去"
)

STAGES: dict[str, str] = {
    "need": "Prospecting|Appointment Scheduled|appointmentscheduled|New|Lead In|Initial Contact|"
    "Termin vereinbart|Terminvereinbart|Neu|Akquise|Kontaktaufnahme|Cita programada|"
    "Cita agendada|Nuevo|Nueva|Prospección|Prospeccion|已安排约见|新建|新|初步接触|寻找客户",
    "project_setup": "Qualification|Qualified|Qualified To Buy|qualifiedtobuy|Contact Made|"
    "Qualifizierung|Qualifiziert|Für Kauf qualifiziert|Kontakt hergestellt|Calificación|"
    "Calificado|Calificada|Cualificación|Calificado para comprar|Contacto realizado|"
    "资格审查|合格|已具备购买资格|已联系",
    "information_gathering": "Needs Analysis|Presentation Scheduled|presentationscheduled|"
    "Value Proposition|Bedarfsanalyse|Präsentation geplant|Nutzenversprechen|"
    "Análisis de necesidades|Presentación programada|Presentación agendada|"
    "Propuesta de valor|需求分析|已安排演示|价值主张",
    "technical_selection": "Demo Scheduled|Technical Validation|Demo geplant|"
    "Demostración programada|Demo programada|已安排演示会议",
    "evaluation": "Proposal/Price Quote|Proposal Made|Proposition|Perception Analysis|Proposal|"
    "Angebot|Angebot erstellt|Angebot/Preisangebot|Angebot unterbreitet|Vorschlag|"
    "Propuesta|Propuesta hecha|Propuesta/cotización|Propuesta/Cotización de precio|"
    "报价|提案|方案/报价|建议/报价|提议",
    "decision": "Negotiation/Review|Negotiations Started|Negotiation|Id. Decision Makers|"
    "Identify Decision Makers|Decision Maker Bought-In|decisionmakerboughtin|Contract Sent|"
    "contractsent|Verhandlung|Verhandlung/Überprüfung|Verhandlungen begonnen|"
    "Entscheidungsträger überzeugt|Vertrag gesendet|Vertrag versendet|"
    "Entscheidungsträger ermitteln|Negociación|Negociación/revisión|"
    "Negociaciones iniciadas|Contrato enviado|Identificar responsables de decisiones|"
    "谈判|谈判/复审|谈判/审核|合同已发送|已发送合同|决策者已认可|确定决策者",
    "won": f"{WON}|closedwon",
    "lost": f"{LOST}|closedlost",
}

# Open is no outcome.
OUTCOMES: dict[str, str] = {
    "won": WON,
    "lost": LOST,
    "": "Open|Offen|Abierto|Abierta|进行中|Deleted|Gelöscht|Eliminado",
}

# Somebody who bought has bought at least once; what more there is, orders will tell.
CLASSES: dict[str, str] = {
    "target": "Subscriber|Abonnent|Suscriptor|订阅者|Not Contacted|New|Open - Not Contacted|"
    "Attempted to Contact|Contact in Future|Neu|Nicht kontaktiert|Offen - nicht kontaktiert|"
    "Nuevo|No contactado|Abierto: no contactado|未联系|新建",
    "prospect": "Lead|Marketing Qualified Lead|Sales Qualified Lead|Opportunity|Prospect|"
    "marketingqualifiedlead|salesqualifiedlead|Contacted|Working - Contacted|Working|"
    "Pre-Qualified|Pre Qualified|Qualified|In Progress|Open|Open Deal|Connected|"
    "Interessent|Potenzieller Kunde|Marketing-qualifizierter Lead|Vertriebsqualifizierter Lead|"
    "Sales-qualifizierter Lead|Kontaktiert|Qualifiziert|In Bearbeitung|Cliente potencial|"
    "Oportunidad|Prospecto|Lead calificado para marketing|Lead calificado para ventas|"
    "Contactado|Calificado|En curso|线索|潜在客户|商机|营销合格线索|销售合格线索|已联系",
    "first_purchase": "Customer|Customer - Direct|Customer - Channel|Closed - Converted|Kunde|"
    "Kunde - Direkt|Kunde - Kanal|Cliente|Cliente - Directo|Cliente - Canal|客户|直接客户",
    "loyal": "Evangelist|Fürsprecher|Prescriptor|Evangelizador|推荐者|拥护者",
    "partner": "Partner|Channel Partner / Reseller|Installation Partner|Technology Partner|"
    "Reseller|Distributor|Integrator|Wiederverkäufer|Vertriebspartner|Händler|Socio|"
    "Revendedor|Distribuidor|合作伙伴|经销商|分销商",
    "": "Other|Competitor|Analyst|Investor|Press|Supplier|Vendor|Unqualified|Not Qualified|"
    "Junk Lead|Lost Lead|Bad Timing|Closed - Not Converted|Sonstige|Andere|Wettbewerber|"
    "Mitbewerber|Lieferant|Nicht qualifiziert|Otro|Otros|Competidor|Proveedor|No calificado|"
    "其他|竞争对手|供应商|不合格",
}
