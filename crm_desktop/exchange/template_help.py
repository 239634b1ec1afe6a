"""What the help sheet of a template says, in English, Chinese and Spanish."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.template_examples import choices, columns
from crm_desktop.exchange.template_words import LANGUAGES, SHEETS, header

_TITLE = (
    "How to fill in this template",
    "如何填写此模板",
    "Cómo rellenar esta plantilla",
)
_LINES: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("Rows", "One record a row. Leave cells empty where you know nothing."),
        ("Example row", "Grey and slanted; leave it or delete it. The import leaves it out."),
        ("Columns", "Columns you do not need can be deleted, and columns moved. Keep the headers."),
        ("Several values", "Several phones, addresses of mail or tags: separated by semicolons."),
        ("Days", "As your Excel shows them, or as 2026-03-02."),
        ("Order of sheets", "Fill in what you have; people, deals and orders name their customer "
         "by its name or ID. Customers that are missing are made when you import."),
        ("Again", "Importing again changes nothing that is the same, and makes nothing twice."),
    ),
    (
        ("行", "每行一条记录。不清楚的单元格可留空。"),
        ("示例行", "灰色斜体；可保留或删除，导入时会自动忽略。"),
        ("列", "不需要的列可以删除，列的顺序可以调整，但请保留标题。"),
        ("多个值", "多个电话、邮箱或标签之间用分号隔开。"),
        ("日期", "按您的 Excel 显示的格式，或写成 2026-03-02。"),
        ("工作表", "有什么填什么；联系人、商机和订单用客户名称或编号指明客户。"
         "导入时会自动新建尚不存在的客户。"),
        ("再次导入", "相同的内容不会改变，也不会重复新建。"),
    ),
    (
        ("Filas", "Un registro por fila. Deje vacías las celdas que no conozca."),
        ("Fila de ejemplo", "En gris y cursiva; puede dejarla o borrarla. No se importa."),
        ("Columnas", "Puede borrar o mover columnas. Conserve los encabezados."),
        ("Varios valores", "Varios teléfonos, correos o etiquetas: separados por punto y coma."),
        ("Fechas", "Como las muestra su Excel, o así: 2026-03-02."),
        ("Hojas", "Rellene lo que tenga; contactos, oportunidades y pedidos indican su cliente "
         "por el nombre o el ID. Los clientes que falten se crean al importar."),
        ("De nuevo", "Volver a importar no cambia lo que es igual ni crea nada dos veces."),
    ),
)  # fmt: skip


def help_lines(kinds: Sequence[Kind], language: str) -> list[tuple[str, str]]:
    """The lines of the help sheet: what, and the words about it; the title first."""
    place = LANGUAGES.index(language)
    lines = [(_TITLE[place], ""), *_LINES[place]]
    for kind in kinds:
        for code in columns(kind):
            if words := choices(kind, code, language):
                what = f"{SHEETS[kind][place]}: {header(kind, code, language)}"
                lines.append((what, ", ".join(words)))
    return lines
