<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutExport</name>
    <message>
        <source>Include what you noted about where {name} stands?</source>
        <translation>是否包含您记录的 {name} 的立场？</translation>
    </message>
    <message>
        <source>Stance, influence and relationship on stakeholder maps are data about the person. Somebody who asks for all their data has a right to them too.</source>
        <translation>关系图上的立场、影响力和关系都是关于此人的数据。索取自己全部数据的人也有权得到这些内容。</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export all about this person</source>
        <translation>导出此人的全部资料</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>{name} 的全部资料</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>Mentions elsewhere</source>
        <translation>其他文字中的提及</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>All about {name} is in {file}.</source>
        <translation>{name} 的全部资料已写入 {file}。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>AccountPlan</name>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Needs and what meets them</source>
        <translation>需求与对应产品</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>谁来决定</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量标准</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>For</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>What they could also buy</source>
        <translation>还可以买什么</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>{day} 达成</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无对应</translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation>{day} 已满足</translation>
    </message>
    <message>
        <source>decides: {names}</source>
        <translation>决策人：{names}</translation>
    </message>
    <message>
        <source>decider unknown</source>
        <translation>决策人未知</translation>
    </message>
    <message>
        <source>{met} of {people} met</source>
        <translation>{people} 人中见过 {met} 人</translation>
    </message>
    <message>
        <source>coach: {names}</source>
        <translation>教练：{names}</translation>
    </message>
    <message>
        <source>no coach</source>
        <translation>没有教练</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>对方得到什么</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>我方得到什么</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the latest change</source>
        <translation>撤销最近一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>恢复刚撤销的更改</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find customers, people, deals, notes and commands</source>
        <translation>查找客户、联系人、商机、备注和命令</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Type in one line what was done or is planned</source>
        <translation>用一行文字记下做了什么或计划做什么</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Add a firm</source>
        <translation>添加一家公司</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Add a person to the customer that is open</source>
        <translation>为当前客户添加联系人</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>记录活动</translation>
    </message>
    <message>
        <source>Note a call, visit, meeting or mail</source>
        <translation>记录电话、拜访、会议或邮件</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Add a deal to the customer that is open</source>
        <translation>为当前客户添加商机</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Add an order of the customer that is open</source>
        <translation>为当前客户添加订单</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新建承诺</translation>
    </message>
    <message>
        <source>Note what you promised the customer that is open</source>
        <translation>记下对当前客户的承诺</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Note what the customer that is open complains about</source>
        <translation>记下当前客户的投诉</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建需求</translation>
    </message>
    <message>
        <source>Note what the customer that is open wants or suffers from</source>
        <translation>记下当前客户的需求或痛点</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Add something you sell</source>
        <translation>添加在售产品</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Bring in customers, people, orders, deals or a calendar</source>
        <translation>导入客户、人员、订单、商机或日历</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>过往导入…</translation>
    </message>
    <message>
        <source>See what came in, mend refused rows, undo an import</source>
        <translation>查看导入了什么，修正被拒绝的行，撤销某次导入</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Write what the list shows, or everything, to a file</source>
        <translation>把列表所示或全部内容写入文件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print what is shown, or save it as a PDF</source>
        <translation>打印当前显示的内容，或存为 PDF</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Put the whole file into one archive, to keep or to move</source>
        <translation>把整个文件打包成一个归档，便于保存或迁移</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>打开归档…</translation>
    </message>
    <message>
        <source>Make a new file of an archive that was exported</source>
        <translation>用导出的归档建立一个新文件</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file…</source>
        <translation>将日程保存为日历文件…</translation>
    </message>
    <message>
        <source>Write all that is planned to a file other calendars read</source>
        <translation>把所有计划写入其他日历可读取的文件</translation>
    </message>
    <message>
        <source>Review tiers and classes…</source>
        <translation>评审级别与类别…</translation>
    </message>
    <message>
        <source>See which customers should have another tier or class</source>
        <translation>查看哪些客户应调整级别或类别</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>已合并的记录…</translation>
    </message>
    <message>
        <source>See what was merged, and take it apart again</source>
        <translation>查看合并过的记录，并可重新拆分</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复…</translation>
    </message>
    <message>
        <source>Look for customers and people that are in the file twice</source>
        <translation>查找文件中重复出现的客户和人员</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Open another file of customers</source>
        <translation>打开其他客户文件</translation>
    </message>
    <message>
        <source>My own customers</source>
        <translation>我自己的客户</translation>
    </message>
    <message>
        <source>Open the file of your own customers, or begin it</source>
        <translation>打开您自己的客户文件，或新建一个</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>打开示例公司</translation>
    </message>
    <message>
        <source>Try everything on a made-up firm in a file of its own</source>
        <translation>在独立文件中用虚构的公司试用全部功能</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everything is saved as you go</source>
        <translation>所有更改随时自动保存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show which keys do what</source>
        <translation>查看全部快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>修改所选内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what is selected; this can be undone</source>
        <translation>删除所选内容，可以撤销</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Make one of the selected records</source>
        <translation>把所选记录合并为一条</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation>复制（不含表头）</translation>
    </message>
    <message>
        <source>Copy the selected rows without the titles of the columns</source>
        <translation>复制所选行，不带列标题</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>组合筛选…</translation>
    </message>
    <message>
        <source>Combine conditions on any fields with and / or</source>
        <translation>用“且 / 或”组合任意字段的条件</translation>
    </message>
    <message>
        <source>Manage tags…</source>
        <translation>管理标签…</translation>
    </message>
    <message>
        <source>Rename, merge and take away tags of the whole firm</source>
        <translation>重命名、合并或移除全公司的标签</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>选择列并调整顺序</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some customers</source>
        <translation>只显示部分客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save what is shown as a picture or a table</source>
        <translation>将当前内容保存为图片或表格</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show what wants doing today</source>
        <translation>显示今天要做的事</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>显示客户</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Show the deals by the customer&apos;s buying stage</source>
        <translation>按客户的采购阶段查看商机</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show what the numbers say</source>
        <translation>用图表看数据</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language, looks and the lists of this firm</source>
        <translation>语言、外观和本公司的各类列表</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc again to give it up.</source>
        <translation>内容尚未保存，再按一次Esc即放弃。</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>气氛</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>on the clock of {place}</source>
        <translation>{place}时间</translation>
    </message>
    <message>
        <source>After: {activity}</source>
        <translation>接续：{activity}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give this up (Esc)</source>
        <translation>放弃（Esc）</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>主题是什么？</translation>
    </message>
    <message>
        <source>{name} does not want to be contacted.</source>
        <translation>{name} 不希望被联系。</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted.</source>
        <translation>该客户不希望被联系。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>本次及以后各次</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>What we said we would do</source>
        <translation>我方答应做什么</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>何时之前</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步做什么</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>下一步的类型</translation>
    </message>
    <message>
        <source>Next step: due</source>
        <translation>下一步：到期日</translation>
    </message>
    <message>
        <source>Who of ours takes part</source>
        <translation>我方参加的人</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Signs of interest</source>
        <translation>兴趣信号</translation>
    </message>
</context>
<context>
    <name>AddChart</name>
    <message>
        <source>Add chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>on this board</source>
        <translation>已在此看板上</translation>
    </message>
</context>
<context>
    <name>AddressCards</name>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>保存为 vCard</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>暂无地址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>AgendaKeys</name>
    <message>
        <source>Go from line to line, from section to section</source>
        <translation>在事项和分组之间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Do what the line offers</source>
        <translation>执行该事项的操作</translation>
    </message>
    <message>
        <source>Put the line off</source>
        <translation>推迟该事项</translation>
    </message>
    <message>
        <source>Read the visit brief</source>
        <translation>查看拜访简报</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Promises you made</source>
        <translation>您的承诺</translation>
    </message>
    <message>
        <source>Visits and calls</source>
        <translation>拜访和电话</translation>
    </message>
    <message>
        <source>Customers slipping away</source>
        <translation>正在疏远的客户</translation>
    </message>
    <message>
        <source>Deals gone quiet</source>
        <translation>沉寂的商机</translation>
    </message>
    <message>
        <source>Complaints open</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Tiers and classes to review</source>
        <translation>待审核的级别和类别</translation>
    </message>
    <message>
        <source>Information to renew</source>
        <translation>待更新的信息</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>重要日子</translation>
    </message>
    <message>
        <source>No promise is due. What you promise will stand here until it is kept.</source>
        <translation>没有到期的承诺。您许下的承诺会一直列在这里，直到兑现。</translation>
    </message>
    <message>
        <source>Nothing is planned. Visits and calls you plan for the day stand here.</source>
        <translation>没有安排。当天计划的拜访和电话会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n 个承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) and call(s)</source>
        <translation>
            <numerusform>%n 个拜访和电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) slipping away</source>
        <translation>
            <numerusform>%n 个客户正在疏远</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet deal(s)</source>
        <translation>
            <numerusform>%n 个沉寂的商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n 件未结投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier or class move(s)</source>
        <translation>
            <numerusform>%n 项级别或类别变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to ask again</source>
        <translation>
            <numerusform>%n 个客户待更新信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n 个生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that matter</source>
        <translation>
            <numerusform>%n 个重要日子</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>仍属实</translation>
    </message>
    <message>
        <source>Greet…</source>
        <translation>问候…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>not touched since they were entered</source>
        <translation>录入后从未联系</translation>
    </message>
    <message numerus="yes">
        <source>no touch for %n day(s)</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday of {person}</source>
        <translation>{person}生日</translation>
    </message>
    <message>
        <source>Ask how it is going: {deal}</source>
        <translation>询问进展：{deal}</translation>
    </message>
    <message>
        <source>Birthday greetings to {person}</source>
        <translation>祝{person}生日快乐</translation>
    </message>
    <message>
        <source>Congratulations: {day}</source>
        <translation>祝贺：{day}</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>保持联系</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>未说定日期</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>{day} 承诺</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>its time has passed</source>
        <translation>时间已过</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>计划每 %n 天联系一次</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in open deals</source>
        <translation>进行中的商机 {amount}</translation>
    </message>
    <message>
        <source>planned: {activity}</source>
        <translation>已安排：{activity}</translation>
    </message>
    <message numerus="yes">
        <source>they are choosing, and no touch for %n day(s)</source>
        <translation>
            <numerusform>客户正在选型，%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>first reply {time} late</source>
        <translation>首次回复已逾期 {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>逾期 {time}</translation>
    </message>
    <message>
        <source>first reply within {time}</source>
        <translation>{time} 内首次回复</translation>
    </message>
    <message>
        <source>to be solved within {time}</source>
        <translation>{time} 内解决</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>目标 {time}</translation>
    </message>
    <message>
        <source>target {time} of work</source>
        <translation>目标 {time}（工作时间）</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>再次打开</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>%n 天未核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>turns {years}</source>
        <translation>{years} 岁</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 周年</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
</context>
<context>
    <name>AlikeHint</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>打开{record}</translation>
    </message>
</context>
<context>
    <name>AnonymiseDialog</name>
    <message>
        <source>Anonymise a person</source>
        <translation>匿名处理人员</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>永久匿名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Anonymise {name}</source>
        <translation>匿名处理 {name}</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to confirm: {name}</source>
        <translation>此操作无法撤销。请输入姓名以确认：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s), mail(s) and address(es)</source>
        <translation>
            <numerusform>%Ln 个电话、邮箱和地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on stakeholder maps</source>
        <translation>
            <numerusform>关系图上的 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: name, birthday, notes, tags and your own fields; {counts}. Where the name, a mail or a number stands in other texts and in the history, […] will stand instead.</source>
        <translation>将删除：姓名、生日、备注、标签和自定义字段；{counts}。其他文字和修改历史中出现的姓名、邮箱或号码将替换为 […]。</translation>
    </message>
    <message numerus="yes">
        <source>What stays: that an anonymised person worked there, and %Ln activity(ies) without the name.</source>
        <translation>
            <numerusform>将保留：曾有一位已匿名人员在那里工作，以及 %Ln 条不含姓名的活动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks into documents. Check these yourself: {names}.</source>
        <translation>程序不会查看文档内容，请自行检查：{names}。</translation>
    </message>
    <message>
        <source>Older copies still hold the person; delete them yourself: {names}.</source>
        <translation>较早的副本仍包含此人，请自行删除：{names}。</translation>
    </message>
    <message>
        <source>Backups and files you exported before are not touched either.</source>
        <translation>备份和以前导出的文件同样不会改动。</translation>
    </message>
    <message>
        <source>Anonymised person</source>
        <translation>已匿名人员</translation>
    </message>
    <message numerus="yes">
        <source>The person is anonymised, in %Ln other text(s) too.</source>
        <translation>
            <numerusform>此人已匿名，另有 %Ln 处文字一并处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>姓名（用于确认）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Open an archive</source>
        <translation>打开归档</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>归档 (*.zip)</translation>
    </message>
    <message>
        <source>Make a file of it…</source>
        <translation>据此建立文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A new file is made of it, equal to the one it came from. The file that is open now stays as it is.</source>
        <translation>将据此建立一个新文件，与原文件完全相同。现在打开的文件保持不变。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln 条活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {moment}: {counts}.</source>
        <translation>建于 {moment}：{counts}。</translation>
    </message>
    <message>
        <source>Where people stand and the history of changes were left out of it.</source>
        <translation>其中未包含人员立场和修改历史。</translation>
    </message>
    <message>
        <source>Where to put the new file</source>
        <translation>新文件放在哪里</translation>
    </message>
    <message>
        <source>Files of this program (*.crm)</source>
        <translation>本程序的文件 (*.crm)</translation>
    </message>
</context>
<context>
    <name>ArrangedList</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show in the customer list</source>
        <translation>在客户列表中显示</translation>
    </message>
    <message>
        <source>Customers behind the mark</source>
        <translation>所选图形对应的客户</translation>
    </message>
    <message>
        <source>Enter or a double click opens the customer’s deals.</source>
        <translation>按回车或双击可打开该客户的商机。</translation>
    </message>
    <message>
        <source>Enter or a double click opens the customer.</source>
        <translation>按回车或双击可打开该客户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>暂无客户</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Add chart…</source>
        <translation>添加图表…</translation>
    </message>
    <message>
        <source>Put another chart on this board</source>
        <translation>在此看板上再放一张图表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Preview and print this board ({keys})</source>
        <translation>预览并打印此看板（{keys}）</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新建看板…</translation>
    </message>
    <message>
        <source>Copy as a board of your own…</source>
        <translation>复制为自己的看板…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete this board</source>
        <translation>删除此看板</translation>
    </message>
</context>
<context>
    <name>BoardEditing</name>
    <message>
        <source>New board</source>
        <translation>新建看板</translation>
    </message>
    <message>
        <source>{board} (own)</source>
        <translation>{board}（自定义）</translation>
    </message>
    <message>
        <source>Copy as a board of your own</source>
        <translation>复制为自己的看板</translation>
    </message>
    <message>
        <source>Rename the board</source>
        <translation>重命名看板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>Go from deal to deal</source>
        <translation>在商机之间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Move the deal to the next stage</source>
        <translation>将商机移至下一阶段</translation>
    </message>
    <message>
        <source>Move it back, with the reason</source>
        <translation>退回上一阶段（需说明原因）</translation>
    </message>
</context>
<context>
    <name>BoardPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为{name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>未计算。</translation>
    </message>
    <message>
        <source>The charts are being worked out…</source>
        <translation>正在计算图表…</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to know before the visit: {customer}</source>
        <translation>拜访前须知：{customer}</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>客户需要什么</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>我们承诺了什么</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Whom to meet</source>
        <translation>见谁</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>importance {mark} of {most}</source>
        <translation>重要性 {mark}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>Complaint: {text}</source>
        <translation>投诉：{text}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>预计 {day}</translation>
    </message>
    <message>
        <source>influence {mark} of {most}</source>
        <translation>影响力 {mark}/{most}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>尚未见过</translation>
    </message>
    <message>
        <source>last met {day}</source>
        <translation>上次见面 {day}</translation>
    </message>
    <message>
        <source>wants: {win}</source>
        <translation>个人诉求：{win}</translation>
    </message>
    <message>
        <source>Still true? {groups}</source>
        <translation>是否仍属实？{groups}</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>%n 天未核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet: {groups}</source>
        <translation>尚不了解：{groups}</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Visit brief</source>
        <translation>拜访简报</translation>
    </message>
    <message>
        <source>Nothing is planned for today that could be printed.</source>
        <translation>今天没有可打印的安排。</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>日程单</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>One more field</source>
        <translation>再加一个字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected</source>
        <translation>
            <numerusform>修改所选的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{changing} of {count} will be changed; the others say it already.</source>
        <translation>{count} 条中有 {changing} 条将被修改，其余已是此值。</translation>
    </message>
    <message>
        <source>All {count} will be changed.</source>
        <translation>全部 {count} 条都将被修改。</translation>
    </message>
    <message>
        <source>Nothing changes: all {count} say it already.</source>
        <translation>没有变化：全部 {count} 条已是此值。</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>{value} ({count})</source>
        <translation>{value}（{count}）</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>其他（{count}）</translation>
    </message>
    <message>
        <source>{field} now</source>
        <translation>{field}（当前）</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}：{old} → {new}</translation>
    </message>
    <message>
        <source>{name}: {old} + {new}</source>
        <translation>{name}：{old} + {new}</translation>
    </message>
    <message>
        <source>{name}: {old} − {new}</source>
        <translation>{name}：{old} − {new}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>此字段保持不变</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>BuyingPart</name>
    <message>
        <source>How they come to buy</source>
        <translation>客户的采购情形</translation>
    </message>
    <message>
        <source>They have a supplier: find out what they miss there, and be clearly better at it.</source>
        <translation>他们已有供应商：弄清他们在那里缺什么，并在这一点上明显做得更好。</translation>
    </message>
    <message>
        <source>They buy such a thing for the first time: show them how to choose and use it.</source>
        <translation>他们第一次购买这类产品：告诉他们如何选择和使用。</translation>
    </message>
    <message>
        <source>Say which it is: other questions are asked of each.</source>
        <translation>请说明是哪一种：两种情形要问的问题不同。</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>CalendarDoing</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Is only this time meant, or this and all following ones?</source>
        <translation>只改这一次，还是这一次及以后各次？</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>仅这一次</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>这次及以后</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this time only, or all that are still planned?</source>
        <translation>只删除这一次，还是删除所有尚未进行的？</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>CalendarFileChoice</name>
    <message>
        <source>Elsewhere…</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Keep a calendar file at…</source>
        <translation>选择日历文件的位置…</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Calendars on this laptop can show your agenda from this file, which is written anew after every change. It is plain text: whoever can open it reads whom you visit, when and why. Changes made in the other calendar come in by Import…</source>
        <translation>本机的其他日历可从此文件显示您的日程；每次更改后文件都会重新写入。它是纯文本：能打开它的人都能看到您何时、为何拜访谁。在其他日历中所做的更改可通过“导入…”带入。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>保留日历文件</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Save to a calendar file</source>
        <translation>保存到日历文件</translation>
    </message>
    <message>
        <source>The calendar file was not written. {why}</source>
        <translation>日历文件未能写入。{why}</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go to another day, another entry</source>
        <translation>转到其他日期或条目</translation>
    </message>
    <message>
        <source>Another week or month</source>
        <translation>上一周/月、下一周/月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>打开条目</translation>
    </message>
    <message>
        <source>Plan something here</source>
        <translation>在此处新建计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Move the entry by a day</source>
        <translation>将条目移动一天</translation>
    </message>
    <message>
        <source>Move it by a quarter of an hour, in a month by a week</source>
        <translation>移动一刻钟（月视图中移动一周）</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>缩短或延长</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>删除条目</translation>
    </message>
</context>
<context>
    <name>CalendarMenu</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Leave out this time</source>
        <translation>跳过这一次</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Save to a calendar file…</source>
        <translation>保存为日历文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>{fate}, repeated</source>
        <translation>{fate}，重复</translation>
    </message>
</context>
<context>
    <name>CalendarStep</name>
    <message>
        <source>Customer of the selected entries</source>
        <translation>所选条目的客户</translation>
    </message>
    <message>
        <source>Name of a customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Give to this customer</source>
        <translation>归到此客户</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new and done</source>
        <translation>
            <numerusform>新增已完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>移除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>无变化 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略过 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read</source>
        <translation>
            <numerusform>已读取 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those without a customer (%n)</source>
        <translation>
            <numerusform>仅显示没有客户的（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused…</source>
        <translation>
            <numerusform>保存未导入的 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Log it as done where the customer is known</source>
        <translation>客户已知的记为已完成</translation>
    </message>
    <message>
        <source>Log all of it as done</source>
        <translation>全部记为已完成</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>日历条目</translation>
    </message>
    <message>
        <source>What is over already:</source>
        <translation>已经过去的：</translation>
    </message>
    <message>
        <source>What is over already</source>
        <translation>已经过去的</translation>
    </message>
    <message>
        <source>Selected entries:</source>
        <translation>所选条目：</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>回到今天 (T)</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>birthday of {person}</source>
        <translation>{person}的生日</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Day that matters</source>
        <translation>重要日子</translation>
    </message>
    <message>
        <source>Deal expected to close</source>
        <translation>商机预计成交</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>计划 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n 个承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>逾期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned. Click on a day and type, or double-click.</source>
        <translation>尚无计划。单击某一天直接输入，或双击新建。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New, done</source>
        <translation>新增，已完成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Called off, taken out</source>
        <translation>已取消，移除</translation>
    </message>
    <message>
        <source>This day is called off</source>
        <translation>此日已取消</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>按您的选择</translation>
    </message>
    <message>
        <source>the series is over</source>
        <translation>该系列已结束</translation>
    </message>
    <message>
        <source>it is called off and was not here</source>
        <translation>已取消，且本来就不在此处</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>over already, without a customer</source>
        <translation>已经过去，且没有客户</translation>
    </message>
    <message>
        <source>called off there, but done here</source>
        <translation>对方已取消，但此处已完成</translation>
    </message>
    <message>
        <source>several customers are called {name}</source>
        <translation>有多个客户名为 {name}</translation>
    </message>
    <message>
        <source>It has no beginning</source>
        <translation>没有开始时间</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}”不是日期</translation>
    </message>
    <message>
        <source>“{value}”, the time it stands for, is no date</source>
        <translation>它所替代的时间“{value}”不是日期</translation>
    </message>
    <message>
        <source>A task without a day</source>
        <translation>没有日期的任务</translation>
    </message>
    <message>
        <source>The entry is damaged</source>
        <translation>条目已损坏</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>条目没有结束标记</translation>
    </message>
    <message>
        <source>The entry is too large</source>
        <translation>条目过大</translation>
    </message>
    <message>
        <source>Its end could not be read and was left out</source>
        <translation>结束时间无法读取，已略去</translation>
    </message>
    <message>
        <source>A very long text was cut</source>
        <translation>过长的文字已截短</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown; its time was read as a local one</source>
        <translation>时区“{zone}”未知；其时间按本地时间读取</translation>
    </message>
    <message>
        <source>“{zone}” is a time zone of the file&apos;s own; its time is now a local one</source>
        <translation>“{zone}”是该文件自有的时区；时间已换算为本地时间</translation>
    </message>
    <message>
        <source>Changed from one day on; it comes in for that one day only</source>
        <translation>自某日起更改；只导入那一天</translation>
    </message>
    <message>
        <source>How it repeats ({rule}) cannot be read; it comes in once</source>
        <translation>重复规则（{rule}）无法读取；只导入一次</translation>
    </message>
    <message>
        <source>It repeats several times a day ({rule}); it comes in once</source>
        <translation>一天内重复多次（{rule}）；只导入一次</translation>
    </message>
    <message>
        <source>Its repetition has two ends ({rule}); it comes in once</source>
        <translation>重复规则有两个终点（{rule}）；只导入一次</translation>
    </message>
    <message>
        <source>Its repetition ({rule}) hits no day; it comes in once</source>
        <translation>重复规则（{rule}）不落在任何一天；只导入一次</translation>
    </message>
    <message>
        <source>A rule for days without it was left out</source>
        <translation>一条排除日期的规则已略去</translation>
    </message>
    <message>
        <source>It repeats by several rules; it comes in once</source>
        <translation>有多条重复规则；只导入一次</translation>
    </message>
    <message>
        <source>It names very many days; the later ones were left out</source>
        <translation>列出的日期过多；靠后的已略去</translation>
    </message>
    <message>
        <source>Called off in the calendar, so taken out of the agenda</source>
        <translation>日历中已取消，故从日程中移除</translation>
    </message>
    <message>
        <source>Single days of a series called off</source>
        <translation>系列中单独取消的日子</translation>
    </message>
    <message>
        <source>Over already, so logged as done</source>
        <translation>已经过去，故记为已完成</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>The same entry again in the file; the newest counts</source>
        <translation>文件中重复的条目；以最新的为准</translation>
    </message>
    <message>
        <source>Parts that are no entries, such as free and busy times</source>
        <translation>非条目内容，例如忙闲时间</translation>
    </message>
    <message>
        <source>Left out as you said</source>
        <translation>按您的选择略过</translation>
    </message>
    <message>
        <source>Series that are over, left out</source>
        <translation>已结束的系列，略过</translation>
    </message>
    <message>
        <source>Called off and not in the agenda anyway</source>
        <translation>已取消，且本来就不在日程中</translation>
    </message>
    <message>
        <source>Over already, left out</source>
        <translation>已经过去，略过</translation>
    </message>
    <message>
        <source>Over already and without a customer, left out</source>
        <translation>已经过去且没有客户，略过</translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>接触%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>never met</source>
        <translation>尚未接触</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>influence {count} of 5</source>
        <translation>影响力{count}/5</translation>
    </message>
    <message>
        <source>Relationship: {words}</source>
        <translation>关系:{words}</translation>
    </message>
    <message>
        <source>Wins by it: {interest}</source>
        <translation>个人所得:{interest}</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>No contact by plan: lapsed, or not to be contacted.</source>
        <translation>不安排定期联系：已流失，或请勿联系。</translation>
    </message>
    <message numerus="yes">
        <source>Contact every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天联系一次</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>上次联系 {day}</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>下次应于 {day}</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>已计划 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n d overdue</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>this customer&apos;s own days</source>
        <translation>该客户单独设定</translation>
    </message>
    <message>
        <source>no tier, so as a general customer</source>
        <translation>未分级，按一般客户</translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>{tier}客户</translation>
    </message>
    <message>
        <source>halved, for we court them with an open deal</source>
        <translation>攻关中且有进行中的商机，减半</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>{ago}核实</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check again</source>
        <translation>
            <numerusform>%n 项需重新核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it fresh</source>
        <translation>全部是新信息</translation>
    </message>
    <message>
        <source>Are address, phone and mail still right?</source>
        <translation>地址、电话、邮箱还对吗？</translation>
    </message>
    <message>
        <source>Who is new, who has left?</source>
        <translation>谁新来了，谁离开了？</translation>
    </message>
    <message>
        <source>How is the firm doing: owners, plans, credit?</source>
        <translation>公司近况如何：股东、计划、信用？</translation>
    </message>
    <message>
        <source>What do they need most now?</source>
        <translation>他们现在最需要什么？</translation>
    </message>
    <message>
        <source>Who decides today, and where do they stand?</source>
        <translation>现在谁拍板，立场如何？</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) fell due: {kept} kept on time</source>
        <translation>
            <numerusform>到期承诺 %n 个，按时兑现 {kept} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} of promises kept on time ({kept} of {n})</source>
        <translation>承诺按时兑现率 {rate}（{n} 个中 {kept} 个）</translation>
    </message>
    <message numerus="yes">
        <source>%n kept late</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n 个迟兑现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n 个未兑现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n 个已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>They show interest: more than a lead.</source>
        <translation>对方表现出兴趣：不只是线索了。</translation>
    </message>
    <message>
        <source>No sign of interest for half a year: only a lead again.</source>
        <translation>半年没有兴趣信号：又只是线索了。</translation>
    </message>
    <message>
        <source>The last one: {sign}, {day}</source>
        <translation>最近一次：{sign}，{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in half a year, prospect from {enough} on</source>
        <translation>
            <numerusform>半年内 %n 分，满 {enough} 分为潜在</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a prospect</source>
        <translation>转为潜在客户</translation>
    </message>
    <message>
        <source>Make it a target again</source>
        <translation>退回目标客户</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Contact by plan</source>
        <translation>定期联系</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>修改天数</translation>
    </message>
    <message>
        <source>How fresh is this?</source>
        <translation>信息有多新？</translation>
    </message>
    <message>
        <source>empty: as its tier says</source>
        <translation>留空则按级别</translation>
    </message>
</context>
<context>
    <name>CareTab</name>
    <message>
        <source>How often customers are contacted, and how soon complaints are answered and solved, by the customer&apos;s tier.</source>
        <translation>按客户级别：多久联系一次，投诉多久内答复和解决。</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>联系间隔</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>首次答复时限</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>解决时限</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>after a number</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>{tier}: {what}</source>
        <translation>{tier}：{what}</translation>
    </message>
    <message>
        <source>Days of a customer&apos;s own come first; whom we court with an open deal is contacted twice as often. Hours are working hours once these are set.</source>
        <translation>客户单独设定的天数优先；攻关中且有进行中商机的客户，联系频率加倍。设定工作时间后，小时数按工作小时计。</translation>
    </message>
    <message>
        <source>Back to what was shipped</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>ChancePart</name>
    <message>
        <source>Chance to win</source>
        <translation>赢单机会</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>学得</translation>
    </message>
    <message numerus="yes">
        <source>%n decided deal(s) of ours</source>
        <translation>
            <numerusform>我方 %n 个已有结果的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt from {decided}: the average one stood at {base}; what is known of this one moves it.</source>
        <translation>根据{decided}学得：平均胜率为{base}，再按对本商机的了解加减。</translation>
    </message>
    <message>
        <source>A rule, nothing learnt from data yet: the usual rate ({base}, from {decided} and the average of other firms), moved by the answers below.</source>
        <translation>这是一条规则，尚未从数据中学习：通常的赢率（{base}，来自{decided}和其他公司的平均值），再按下面的回答调整。</translation>
    </message>
    <message>
        <source>From {n} decided deals on it is learnt from them.</source>
        <translation>有了 {n} 个已有结果的商机后，就根据它们学习。</translation>
    </message>
    <message>
        <source>To learn, {n} won and {n} lost deals are needed.</source>
        <translation>要学习，至少需要 {n} 个赢单和 {n} 个输单。</translation>
    </message>
    <message>
        <source>Too little was noted on the decided deals to learn from them.</source>
        <translation>已有结果的商机记录得太少，无从学习。</translation>
    </message>
    <message>
        <source>What the decided deals teach says no better than the usual rate, so it is not used.</source>
        <translation>从已有结果的商机学到的并不比平均胜率更准，因此不采用。</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>All others together.</source>
        <translation>其他因素合计。</translation>
    </message>
    <message>
        <source>Answer the questions below to move it.</source>
        <translation>回答下面的问题，它就会变化。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Customer added: {customer}</source>
        <translation>添加客户：{customer}</translation>
    </message>
    <message>
        <source>Customer edited: {customer}</source>
        <translation>编辑客户：{customer}</translation>
    </message>
    <message>
        <source>Customer deleted: {customer}</source>
        <translation>删除客户：{customer}</translation>
    </message>
    <message>
        <source>Department added: {department}</source>
        <translation>添加部门：{department}</translation>
    </message>
    <message>
        <source>Department edited: {name}</source>
        <translation>编辑部门：{name}</translation>
    </message>
    <message>
        <source>Department deleted: {name}</source>
        <translation>删除部门：{name}</translation>
    </message>
    <message>
        <source>Person added: {contact}</source>
        <translation>添加联系人：{contact}</translation>
    </message>
    <message>
        <source>Person edited: {contact}</source>
        <translation>编辑联系人：{contact}</translation>
    </message>
    <message>
        <source>Person deleted: {contact}</source>
        <translation>删除联系人：{contact}</translation>
    </message>
    <message>
        <source>Position added: {contact}</source>
        <translation>添加任职：{contact}</translation>
    </message>
    <message>
        <source>Position edited: {contact}</source>
        <translation>编辑任职：{contact}</translation>
    </message>
    <message>
        <source>Position deleted: {contact}</source>
        <translation>删除任职：{contact}</translation>
    </message>
    <message>
        <source>Deal added: {deal}</source>
        <translation>添加商机：{deal}</translation>
    </message>
    <message>
        <source>Deal edited: {deal}</source>
        <translation>编辑商机：{deal}</translation>
    </message>
    <message>
        <source>Deal moved: {deal}</source>
        <translation>商机阶段变更：{deal}</translation>
    </message>
    <message>
        <source>Deal won: {deal}</source>
        <translation>商机赢单：{deal}</translation>
    </message>
    <message>
        <source>Deal lost: {deal}</source>
        <translation>商机输单：{deal}</translation>
    </message>
    <message>
        <source>Deal closed: {deal}</source>
        <translation>关闭商机：{deal}</translation>
    </message>
    <message>
        <source>Deal opened again: {deal}</source>
        <translation>重新打开商机：{deal}</translation>
    </message>
    <message>
        <source>Deal deleted: {deal}</source>
        <translation>删除商机：{deal}</translation>
    </message>
    <message>
        <source>Activity logged: {customer}</source>
        <translation>记录活动：{customer}</translation>
    </message>
    <message>
        <source>Activity planned: {customer}</source>
        <translation>计划活动：{customer}</translation>
    </message>
    <message>
        <source>Activity added: {customer}</source>
        <translation>添加活动：{customer}</translation>
    </message>
    <message>
        <source>Activity edited: {customer}</source>
        <translation>编辑活动：{customer}</translation>
    </message>
    <message>
        <source>Activity done: {customer}</source>
        <translation>完成活动：{customer}</translation>
    </message>
    <message>
        <source>Activity deleted: {customer}</source>
        <translation>删除活动：{customer}</translation>
    </message>
    <message>
        <source>Promise added: {customer}</source>
        <translation>添加承诺：{customer}</translation>
    </message>
    <message>
        <source>Promise edited: {customer}</source>
        <translation>编辑承诺：{customer}</translation>
    </message>
    <message>
        <source>Promise kept: {customer}</source>
        <translation>兑现承诺：{customer}</translation>
    </message>
    <message>
        <source>Promise broken: {customer}</source>
        <translation>承诺未兑现：{customer}</translation>
    </message>
    <message>
        <source>Promise deleted: {customer}</source>
        <translation>删除承诺：{customer}</translation>
    </message>
    <message>
        <source>Complaint added: {customer}</source>
        <translation>添加投诉：{customer}</translation>
    </message>
    <message>
        <source>Complaint edited: {customer}</source>
        <translation>编辑投诉：{customer}</translation>
    </message>
    <message>
        <source>Complaint solved: {customer}</source>
        <translation>解决投诉：{customer}</translation>
    </message>
    <message>
        <source>Complaint deleted: {customer}</source>
        <translation>删除投诉：{customer}</translation>
    </message>
    <message>
        <source>Need added: {customer}</source>
        <translation>添加需求：{customer}</translation>
    </message>
    <message>
        <source>Need edited: {customer}</source>
        <translation>编辑需求：{customer}</translation>
    </message>
    <message>
        <source>Need deleted: {customer}</source>
        <translation>删除需求：{customer}</translation>
    </message>
    <message>
        <source>Document added: {customer}</source>
        <translation>添加文档：{customer}</translation>
    </message>
    <message>
        <source>Order added: {customer}</source>
        <translation>添加订单：{customer}</translation>
    </message>
    <message>
        <source>Colleague added: {user}</source>
        <translation>添加同事：{user}</translation>
    </message>
    <message>
        <source>Colleague edited: {user}</source>
        <translation>编辑同事：{user}</translation>
    </message>
    <message>
        <source>Colleague deleted: {user}</source>
        <translation>删除同事：{user}</translation>
    </message>
    <message>
        <source>Rival added: {competitor}</source>
        <translation>添加竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Rival edited: {competitor}</source>
        <translation>编辑竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Rival deleted: {competitor}</source>
        <translation>删除竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Field added: {field}</source>
        <translation>添加字段：{field}</translation>
    </message>
    <message>
        <source>Field edited: {field}</source>
        <translation>编辑字段：{field}</translation>
    </message>
    <message>
        <source>Field deleted: {field}</source>
        <translation>删除字段：{field}</translation>
    </message>
    <message>
        <source>Reason edited</source>
        <translation>已修改原因</translation>
    </message>
    <message>
        <source>Playbook line edited</source>
        <translation>手册条目已修改</translation>
    </message>
    <message>
        <source>Document edited: {name}</source>
        <translation>编辑文档：{name}</translation>
    </message>
    <message>
        <source>View kept: {view}</source>
        <translation>已保存视图：{view}</translation>
    </message>
    <message>
        <source>Group made: {view}</source>
        <translation>已建立分组：{view}</translation>
    </message>
    <message>
        <source>View renamed: {view}</source>
        <translation>已重命名视图：{view}</translation>
    </message>
    <message>
        <source>View changed: {view}</source>
        <translation>已修改视图：{view}</translation>
    </message>
    <message>
        <source>Order of views changed</source>
        <translation>已调整视图顺序</translation>
    </message>
    <message>
        <source>View deleted: {view}</source>
        <translation>已删除视图：{view}</translation>
    </message>
    <message>
        <source>Customers merged: {customer}</source>
        <translation>已合并客户：{customer}</translation>
    </message>
    <message>
        <source>Taken apart again: {customer}</source>
        <translation>已重新拆分：{customer}</translation>
    </message>
    <message>
        <source>People merged: {contact}</source>
        <translation>已合并联系人：{contact}</translation>
    </message>
    <message>
        <source>Taken apart again: {contact}</source>
        <translation>已重新拆分：{contact}</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>已跳过本次</translation>
    </message>
    <message>
        <source>Moved this time</source>
        <translation>已改期本次</translation>
    </message>
    <message>
        <source>Another duration: {customer}</source>
        <translation>调整时长：{customer}</translation>
    </message>
    <message>
        <source>Moved to another time: {customer}</source>
        <translation>已改时间：{customer}</translation>
    </message>
    <message>
        <source>Repetition ended</source>
        <translation>重复已结束</translation>
    </message>
    <message>
        <source>Repeated activity deleted</source>
        <translation>重复活动已删除</translation>
    </message>
    <message>
        <source>Series added: {series}</source>
        <translation>已添加系列：{series}</translation>
    </message>
    <message>
        <source>Series edited: {series}</source>
        <translation>已修改系列：{series}</translation>
    </message>
    <message>
        <source>Series hidden</source>
        <translation>系列已隐藏</translation>
    </message>
    <message>
        <source>Series offered again</source>
        <translation>系列已恢复提供</translation>
    </message>
    <message>
        <source>Series deleted</source>
        <translation>系列已删除</translation>
    </message>
    <message>
        <source>Series started: {customer}</source>
        <translation>已启动系列：{customer}</translation>
    </message>
    <message>
        <source>Document deleted: {name}</source>
        <translation>删除文档：{name}</translation>
    </message>
    <message>
        <source>Product added: {product}</source>
        <translation>添加产品：{product}</translation>
    </message>
    <message>
        <source>Product edited: {product}</source>
        <translation>编辑产品：{product}</translation>
    </message>
    <message>
        <source>Product deleted: {product}</source>
        <translation>删除产品：{product}</translation>
    </message>
    <message>
        <source>Order edited: {number}</source>
        <translation>编辑订单：{number}</translation>
    </message>
    <message>
        <source>Order deleted: {number}</source>
        <translation>删除订单：{number}</translation>
    </message>
    <message>
        <source>Stakeholder added: {contact}</source>
        <translation>添加关键人：{contact}</translation>
    </message>
    <message>
        <source>Stakeholder edited: {contact}</source>
        <translation>编辑关键人：{contact}</translation>
    </message>
    <message>
        <source>Stakeholder removed: {contact}</source>
        <translation>移除关键人：{contact}</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>已搁置一条发现</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>已恢复一条发现</translation>
    </message>
    <message>
        <source>Empty seat added: {contact}</source>
        <translation>添加空位：{contact}</translation>
    </message>
    <message>
        <source>Empty seat filled: {contact}</source>
        <translation>空位已有人选：{contact}</translation>
    </message>
    <message>
        <source>Stance changed: {contact}</source>
        <translation>更改立场：{contact}</translation>
    </message>
    <message>
        <source>Influence changed: {contact}</source>
        <translation>更改影响力：{contact}</translation>
    </message>
    <message>
        <source>Influence and stance: {contact}</source>
        <translation>影响力与立场:{contact}</translation>
    </message>
    <message>
        <source>Department of {contact}: {department}</source>
        <translation>{contact}所属部门：{department}</translation>
    </message>
    <message>
        <source>Department removed: {contact}</source>
        <translation>移出部门：{contact}</translation>
    </message>
    <message>
        <source>Superior removed: {contact}</source>
        <translation>移除上级：{contact}</translation>
    </message>
    <message>
        <source>{contact} reports to {other}</source>
        <translation>{contact}汇报给{other}</translation>
    </message>
    <message>
        <source>{contact} influences {other}</source>
        <translation>{contact}影响{other}</translation>
    </message>
    <message>
        <source>{contact} trusts {other}</source>
        <translation>{contact}信任{other}</translation>
    </message>
    <message>
        <source>Conflict: {contact} and {other}</source>
        <translation>冲突：{contact}与{other}</translation>
    </message>
    <message>
        <source>Tie removed: {contact} and {other}</source>
        <translation>移除关系：{contact}与{other}</translation>
    </message>
    <message>
        <source>Ties removed</source>
        <translation>移除关系</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>导入{file}</translation>
    </message>
    <message>
        <source>A person kept</source>
        <translation>已保留联系人</translation>
    </message>
    <message>
        <source>A person anonymised</source>
        <translation>一位人员已匿名</translation>
    </message>
    <message>
        <source>Made of the archive {file}</source>
        <translation>由归档 {file} 建立</translation>
    </message>
    <message>
        <source>Sample firm made</source>
        <translation>创建示例公司</translation>
    </message>
    <message>
        <source>Promise made: {customer}</source>
        <translation>作出承诺：{customer}</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>重新打开承诺</translation>
    </message>
    <message>
        <source>Complaint opened: {customer}</source>
        <translation>登记投诉：{customer}</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>答复投诉</translation>
    </message>
    <message>
        <source>Complaint open again</source>
        <translation>重新打开投诉</translation>
    </message>
    <message>
        <source>Criteria set: {deal}</source>
        <translation>设置评判标准：{deal}</translation>
    </message>
    <message>
        <source>Own field changed</source>
        <translation>更改自定义字段</translation>
    </message>
    <message>
        <source>Products of a deal changed: {deal}</source>
        <translation>更改商机产品：{deal}</translation>
    </message>
    <message>
        <source>Document renamed</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Mail logged: {subject}</source>
        <translation>记录邮件：{subject}</translation>
    </message>
    <message>
        <source>Referral deleted</source>
        <translation>删除转介绍</translation>
    </message>
    <message>
        <source>Referral added: {customer}</source>
        <translation>添加转介绍：{customer}</translation>
    </message>
    <message>
        <source>Referral edited</source>
        <translation>已修改推荐关系</translation>
    </message>
    <message>
        <source>Rivals set: {deal}</source>
        <translation>设置竞争对手：{deal}</translation>
    </message>
    <message>
        <source>Stage move edited</source>
        <translation>编辑阶段变更</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Stance of a department: {department}</source>
        <translation>部门立场：{department}</translation>
    </message>
    <message>
        <source>Stance of a department corrected: {department}</source>
        <translation>更正部门立场：{department}</translation>
    </message>
    <message>
        <source>Stance of a department deleted</source>
        <translation>已删除部门立场</translation>
    </message>
    <message>
        <source>Reason added: {reason}</source>
        <translation>添加原因：{reason}</translation>
    </message>
    <message>
        <source>Reason hidden</source>
        <translation>已隐藏原因</translation>
    </message>
    <message>
        <source>Reason offered again</source>
        <translation>原因已恢复可选</translation>
    </message>
    <message>
        <source>Reason deleted</source>
        <translation>已删除原因</translation>
    </message>
    <message>
        <source>Checklist answered: {deal}</source>
        <translation>已填写核对清单：{deal}</translation>
    </message>
    <message>
        <source>Comparison changed: {deal}</source>
        <translation>修改对比：{deal}</translation>
    </message>
    <message>
        <source>Criterion added: {criterion}</source>
        <translation>添加标准：{criterion}</translation>
    </message>
    <message>
        <source>Criterion renamed: {criterion}</source>
        <translation>标准已改名：{criterion}</translation>
    </message>
    <message>
        <source>Criterion moved: {criterion}</source>
        <translation>标准已移动：{criterion}</translation>
    </message>
    <message>
        <source>Criterion removed: {criterion}</source>
        <translation>已移除标准：{criterion}</translation>
    </message>
    <message>
        <source>Rival added to a deal: {competitor}</source>
        <translation>商机中已加入竞争对手：{competitor}</translation>
    </message>
    <message>
        <source>Rival of a deal edited</source>
        <translation>已修改商机的竞争对手</translation>
    </message>
    <message>
        <source>Rival taken out of a deal</source>
        <translation>已从商机中移除竞争对手</translation>
    </message>
    <message>
        <source>Map copied</source>
        <translation>关系图已复制</translation>
    </message>
    <message>
        <source>Playbook line added: {line}</source>
        <translation>添加手册条目：{line}</translation>
    </message>
    <message>
        <source>Playbook line hidden</source>
        <translation>手册条目已隐藏</translation>
    </message>
    <message>
        <source>Playbook line restored</source>
        <translation>手册条目已恢复</translation>
    </message>
    <message>
        <source>Playbook line deleted</source>
        <translation>手册条目已删除</translation>
    </message>
    <message>
        <source>Playbook as shipped again</source>
        <translation>销售手册已恢复原样</translation>
    </message>
    <message>
        <source>Step done: {subject}</source>
        <translation>步骤完成：{subject}</translation>
    </message>
    <message>
        <source>Step not done after all: {subject}</source>
        <translation>步骤改为未完成：{subject}</translation>
    </message>
    <message>
        <source>Posture set: {industry}</source>
        <translation>设定姿态：{industry}</translation>
    </message>
    <message>
        <source>Posture of an industry removed</source>
        <translation>已移除行业姿态</translation>
    </message>
    <message>
        <source>Sales rhythm changed</source>
        <translation>销售节奏已修改</translation>
    </message>
    <message>
        <source>Sales rhythm as shipped again</source>
        <translation>销售节奏已恢复原样</translation>
    </message>
    <message>
        <source>Account plan edited: {customer}</source>
        <translation>修改客户计划：{customer}</translation>
    </message>
    <message>
        <source>Account plan deleted: {customer}</source>
        <translation>删除客户计划：{customer}</translation>
    </message>
    <message>
        <source>Goal added: {goal}</source>
        <translation>添加目标：{goal}</translation>
    </message>
    <message>
        <source>Goal edited: {goal}</source>
        <translation>修改目标：{goal}</translation>
    </message>
    <message>
        <source>Goal reached: {goal}</source>
        <translation>目标达成：{goal}</translation>
    </message>
    <message>
        <source>Goal open again: {goal}</source>
        <translation>目标重新进行：{goal}</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>目标已删除</translation>
    </message>
    <message>
        <source>Goal moved: {goal}</source>
        <translation>目标已移动：{goal}</translation>
    </message>
    <message>
        <source>Put off until {until}</source>
        <translation>推迟到 {until}</translation>
    </message>
    <message>
        <source>Not the same: {name}, {other}</source>
        <translation>不是同一个：{name}、{other}</translation>
    </message>
    <message>
        <source>No longer held to be two</source>
        <translation>不再视为两个</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>不再推迟</translation>
    </message>
    <message>
        <source>Day that matters added: {name}</source>
        <translation>已添加重要日子：{name}</translation>
    </message>
    <message>
        <source>Day that matters edited: {name}</source>
        <translation>已修改重要日子：{name}</translation>
    </message>
    <message>
        <source>Day that matters deleted</source>
        <translation>已删除重要日子</translation>
    </message>
    <message>
        <source>Holidays set</source>
        <translation>已设置节假日</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>已设置工作时间</translation>
    </message>
    <message>
        <source>Cadence set</source>
        <translation>已设置联系频率</translation>
    </message>
    <message>
        <source>Target time of complaints set</source>
        <translation>已设置投诉处理时限</translation>
    </message>
    <message>
        <source>Contact and complaint times as shipped again</source>
        <translation>联系间隔与投诉时限已恢复默认</translation>
    </message>
    <message>
        <source>Still true: {customer}</source>
        <translation>已确认仍然属实：{customer}</translation>
    </message>
    <message>
        <source>Mapping saved: {mapping}</source>
        <translation>已保存映射：{mapping}</translation>
    </message>
    <message>
        <source>Mapping renamed: {mapping}</source>
        <translation>已重命名映射：{mapping}</translation>
    </message>
    <message>
        <source>Saved mapping deleted</source>
        <translation>已删除保存的映射</translation>
    </message>
    <message>
        <source>Refused rows set aside</source>
        <translation>已搁置被拒绝的行</translation>
    </message>
    <message>
        <source>Refused rows brought in</source>
        <translation>已导入被拒绝的行</translation>
    </message>
    <message>
        <source>Board added: {board}</source>
        <translation>添加看板：{board}</translation>
    </message>
    <message>
        <source>Board renamed: {board}</source>
        <translation>看板改名：{board}</translation>
    </message>
    <message>
        <source>Board deleted</source>
        <translation>删除看板</translation>
    </message>
    <message>
        <source>Chart put on a board</source>
        <translation>图表放上看板</translation>
    </message>
    <message>
        <source>Chart taken off a board</source>
        <translation>图表移出看板</translation>
    </message>
    <message>
        <source>Board arranged</source>
        <translation>调整看板布局</translation>
    </message>
    <message>
        <source>Sign of loyalty noted</source>
        <translation>记录忠诚表现</translation>
    </message>
    <message>
        <source>Sign of loyalty edited</source>
        <translation>修改忠诚表现</translation>
    </message>
    <message>
        <source>Sign of loyalty deleted</source>
        <translation>删除忠诚表现</translation>
    </message>
    <message>
        <source>Exchange rate added: {currency}</source>
        <translation>添加汇率：{currency}</translation>
    </message>
    <message>
        <source>Exchange rate edited</source>
        <translation>修改汇率</translation>
    </message>
    <message>
        <source>Exchange rate deleted</source>
        <translation>删除汇率</translation>
    </message>
    <message>
        <source>Cost of a source added: {source}</source>
        <translation>添加来源成本：{source}</translation>
    </message>
    <message>
        <source>Cost of a source edited</source>
        <translation>修改来源成本</translation>
    </message>
    <message>
        <source>Cost of a source deleted</source>
        <translation>删除来源成本</translation>
    </message>
    <message>
        <source>Target edited</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Target deleted</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Weights of the decision support changed</source>
        <translation>修改决策支持的权重</translation>
    </message>
    <message>
        <source>Proposed tier accepted: {customer}</source>
        <translation>已采纳级别建议：{customer}</translation>
    </message>
    <message>
        <source>Word offered: {word}</source>
        <translation>已提供词语：{word}</translation>
    </message>
    <message>
        <source>{word} is now called {new}</source>
        <translation>“{word}”现在叫“{new}”</translation>
    </message>
    <message>
        <source>Words put in order</source>
        <translation>词语已排序</translation>
    </message>
    <message>
        <source>Called by a name of your own: {word}</source>
        <translation>已用自定义名称：{word}</translation>
    </message>
    <message>
        <source>Fields of your own put in order</source>
        <translation>自定义字段已排序</translation>
    </message>
    <message>
        <source>Field holds another kind of value</source>
        <translation>字段改为另一种类型的值</translation>
    </message>
    <message>
        <source>Field no longer used</source>
        <translation>字段已停用</translation>
    </message>
    <message>
        <source>Field used again</source>
        <translation>字段已恢复使用</translation>
    </message>
    <message>
        <source>Proposed class accepted: {customer}</source>
        <translation>已采纳类别建议：{customer}</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) edited</source>
        <translation>
            <numerusform>编辑%n个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged</source>
        <translation>
            <numerusform>为%n个客户添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) edited</source>
        <translation>
            <numerusform>已编辑 %n 个联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) edited</source>
        <translation>
            <numerusform>已编辑 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the group {view}</source>
        <translation>
            <numerusform>已将 %n 条记录放入分组“{view}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the group {view}</source>
        <translation>
            <numerusform>已从分组“{view}”中移出 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>已移除 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>删除%n个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) merged into others</source>
        <translation>
            <numerusform>%n 个客户已并入其他客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into others</source>
        <translation>
            <numerusform>%n 位联系人已并入其他联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted</source>
        <translation>
            <numerusform>删除%n位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) deleted</source>
        <translation>
            <numerusform>删除%n条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted</source>
        <translation>
            <numerusform>删除%n个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted</source>
        <translation>
            <numerusform>删除%n个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken into the map</source>
        <translation>
            <numerusform>将%n位联系人加入关系图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>删除%n笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) merged into {word}</source>
        <translation>
            <numerusform>%n个词语已合并为“{word}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) no longer offered</source>
        <translation>
            <numerusform>%n个词语不再提供</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) offered again</source>
        <translation>
            <numerusform>%n个词语重新提供</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>已移除%n个词语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>已计划 %n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed tier(s) accepted</source>
        <translation>
            <numerusform>已采纳 %n 项级别建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed class(es) accepted</source>
        <translation>
            <numerusform>已采纳 %n 项类别建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>已采纳 %n 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) set aside</source>
        <translation>
            <numerusform>已搁置 %n 项建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBoards</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Care and targets</source>
        <translation>维护与目标</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show all years</source>
        <translation>显示所有年份</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It was not worked out to its end.</source>
        <translation>没有计算完。</translation>
    </message>
    <message>
        <source>Stopped: this is how it was before.</source>
        <translation>已停止：显示的是之前的结果。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Without regard to: {filters}.</source>
        <translation>不受筛选影响：{filters}。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>保存数据（CSV）…</translation>
    </message>
    <message>
        <source>Half as wide</source>
        <translation>半幅宽</translation>
    </message>
    <message>
        <source>As wide as the board</source>
        <translation>与看板同宽</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Take off this board</source>
        <translation>从此看板移除</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Lift the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Not enough data with these filters</source>
        <translation>在这些筛选条件下数据不足</translation>
    </message>
</context>
<context>
    <name>ChartFilters</name>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>最近%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>全部行业</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
    <message>
        <source>All product lines</source>
        <translation>全部产品线</translation>
    </message>
</context>
<context>
    <name>ChartKeys</name>
    <message>
        <source>Go from mark to mark</source>
        <translation>在各数据点之间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Show the customers behind a mark</source>
        <translation>显示数据点背后的客户</translation>
    </message>
    <message>
        <source>Show a chart large, and small again</source>
        <translation>放大图表，再恢复原状</translation>
    </message>
    <message>
        <source>Look closer, less close, at all of it</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>左右移动</translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Move a chart on a board of your own</source>
        <translation>在自己的看板上移动图表</translation>
    </message>
    <message>
        <source>Take it off the board</source>
        <translation>从看板移除</translation>
    </message>
    <message>
        <source>Preview and print a board</source>
        <translation>预览并打印看板</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>截至{day}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>未计入：%Ln笔非{currency}订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>未计入：%Ln个非{currency}商机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为{name}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ChipsPanel</name>
    <message>
        <source>Enter opens the choice. Tab goes on. Esc goes back to the line.</source>
        <translation>回车打开选项，Tab 键到下一项，Esc 回到输入行。</translation>
    </message>
    <message>
        <source>Enter takes it over. Esc leaves it as it was.</source>
        <translation>回车采用，Esc 保持原样。</translation>
    </message>
    <message>
        <source>Say who is meant: Tab, then Enter opens the choice. Esc closes.</source>
        <translation>请说明指的是谁：Tab 键到标签，回车打开选项。Esc 关闭。</translation>
    </message>
    <message>
        <source>Enter saves. Tab goes to the parts, Enter there corrects. Esc closes.</source>
        <translation>回车保存。Tab 键到各项，再按回车可更正。Esc 关闭。</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>其他客户…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>无商机</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Add a promise…</source>
        <translation>添加承诺…</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>添加下一步…</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>新客户“{name}”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Or in your own words</source>
        <translation>或用自己的话</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>关闭商机</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首购</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>攻关</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Serve: quick, friendly, dependable</source>
        <translation>服务：快速、亲切、可靠</translation>
    </message>
    <message>
        <source>Court: win trust step by step</source>
        <translation>攻关：一步步赢得信任</translation>
    </message>
    <message>
        <source>Advise: understand first, then recommend</source>
        <translation>顾问：先理解，再建议</translation>
    </message>
    <message>
        <source>Guide: lead our distributors</source>
        <translation>引导：带好经销商</translation>
    </message>
    <message>
        <source>Stood as a reference</source>
        <translation>担任我方参考客户</translation>
    </message>
    <message>
        <source>Suggested an improvement</source>
        <translation>提出改进建议</translation>
    </message>
    <message>
        <source>Buys elsewhere now</source>
        <translation>目前从别处采购</translation>
    </message>
    <message>
        <source>Buys for the first time</source>
        <translation>首次采购</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>决策层</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Project set up</source>
        <translation>立项</translation>
    </message>
    <message>
        <source>Gathering information</source>
        <translation>收集信息</translation>
    </message>
    <message>
        <source>Technical selection</source>
        <translation>技术选型</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <translation>技术把关人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>守门人</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Outsider</source>
        <translation>外部人</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>核心圈</translation>
    </message>
    <message>
        <source>Has a say</source>
        <translation>有发言权</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>圈外</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Business results</source>
        <translation>业务成效</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Credible source</source>
        <translation>可信的信息来源</translation>
    </message>
    <message>
        <source>Problem solver</source>
        <translation>问题解决者</translation>
    </message>
    <message>
        <source>Trusted advisor</source>
        <translation>可信赖的顾问</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>In conflict with</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>对方发起</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Asks questions</source>
        <translation>主动提问</translation>
    </message>
    <message>
        <source>Asks about price</source>
        <translation>询问价格</translation>
    </message>
    <message>
        <source>Picks faults</source>
        <translation>挑毛病</translation>
    </message>
    <message>
        <source>Cares for the product</source>
        <translation>关注产品</translation>
    </message>
    <message>
        <source>Contacts us first</source>
        <translation>主动联系我方</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>态度积极</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>总监</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Guiding sentence</source>
        <translation>总方针</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>务必</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>参与比选</translation>
    </message>
    <message>
        <source>We won</source>
        <translation>我方胜出</translation>
    </message>
    <message>
        <source>They won</source>
        <translation>对方胜出</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>地址和号码</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>客户状况</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Who has a say</source>
        <translation>决策关系人</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>CohortsKind</name>
    <message>
        <source>New customers over time</source>
        <translation>新客户的留存</translation>
    </message>
    <message>
        <source>Of the customers who came at the same time, how many still buy?</source>
        <translation>同期新客户中，还有多少在购买？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>How many of the customers who came at the same time still buy: needs {few} customers with a first order, and orders of more than one quarter or year; there are {n}.</source>
        <translation>同期新客户中还有多少在购买：需要 {few} 位有首单的客户，且订单跨越一个以上季度或年份；目前有 {n} 位。</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came.</source>
        <translation>
            <numerusform>新来 %Ln 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>For nobody the year after the first order is over yet.</source>
        <translation>首单后的第一年，目前还没有客户走完。</translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {kept} of %Ln bought again.</source>
        <translation>
            <numerusform>首单一年后，%Ln 位中有 {kept} 位再次购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {share} of %Ln bought again (nine times in ten between {low} and {high}).</source>
        <translation>
            <numerusform>首单一年后，%Ln 位中有 {share} 再次购买（十次中有九次在 {low} 与 {high} 之间）。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer buys in a quarter by an order in it.</source>
        <translation>某季度内有订单即视为该季度购买。</translation>
    </message>
    <message>
        <source>A customer buys in a year by an order in it.</source>
        <translation>某年内有订单即视为该年购买。</translation>
    </message>
    <message numerus="yes">
        <source>Of fewer than %Ln customers counts are shown, no shares.</source>
        <translation>
            <numerusform>少于 %Ln 位客户时只显示数量，不显示占比。</numerusform>
        </translation>
    </message>
    <message>
        <source>The running one is not over yet.</source>
        <translation>当前一期尚未结束。</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Quarters since the first order</source>
        <translation>首单后的季度数</translation>
    </message>
    <message>
        <source>Years since the first order</source>
        <translation>首单后的年数</translation>
    </message>
    <message>
        <source>First order from</source>
        <translation>首单起始日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Periods since</source>
        <translation>其后第几期</translation>
    </message>
    <message>
        <source>Of them bought</source>
        <translation>其中购买</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>{bought} of %Ln customer(s) bought</source>
        <translation>
            <numerusform>%Ln 位客户中有 {bought} 位购买</numerusform>
        </translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>First order {first}, bought {then}</source>
        <translation>首单 {first}，{then} 购买</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>销售姿态</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>In open deals</source>
        <translation>商机金额</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关注要点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Promise late: {text}</source>
        <translation>承诺逾期：{text}</translation>
    </message>
    <message>
        <source>Promise due {day}: {text}</source>
        <translation>承诺{day}到期：{text}</translation>
    </message>
    <message>
        <source>Complaint open {days} d</source>
        <translation>投诉未解决（{days}天）</translation>
    </message>
    <message>
        <source>{kind} was due {day}</source>
        <translation>{day}{kind}逾期</translation>
    </message>
    <message>
        <source>{kind} planned {day}</source>
        <translation>计划{day}{kind}</translation>
    </message>
    <message>
        <source>Not touched for {days} d</source>
        <translation>{days}天未接触</translation>
    </message>
    <message>
        <source>Not touched yet</source>
        <translation>尚未接触</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Expected / closed</source>
        <translation>预计 / 结束</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>本阶段</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What each column means. What is left out stays in the file only.</source>
        <translation>请指定每一列的含义。不导入的列仅保留在原文件中。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>{field} (own field)</source>
        <translation>{field}（自定义字段）</translation>
    </message>
</context>
<context>
    <name>ComparisonKeys</name>
    <message>
        <source>Give a value</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Take a value or a criterion away</source>
        <translation>删除分数或标准</translation>
    </message>
    <message>
        <source>Put a criterion in other words</source>
        <translation>改写标准</translation>
    </message>
    <message>
        <source>Move a criterion up or down</source>
        <translation>上移或下移标准</translation>
    </message>
    <message>
        <source>From the first row to the rival&apos;s heading</source>
        <translation>从首行到竞争对手的列标题</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>They judge by</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Their need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: not judged yet</source>
        <translation>{criterion}，{whose}：尚未评分</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: {value} of {most}, the best</source>
        <translation>{criterion}，{whose}：{value} 分（满分 {most}），最好</translation>
    </message>
    <message>
        <source>{criterion}, {whose}: {value} of {most}</source>
        <translation>{criterion}，{whose}：{value} 分（满分 {most}）</translation>
    </message>
</context>
<context>
    <name>ComparisonPart</name>
    <message>
        <source>What they judge by, and who is ahead</source>
        <translation>客户的评判标准与谁领先</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加标准</translation>
    </message>
    <message>
        <source>Note what they judge by. Then give 0 to 5 for how much they need it, for us and for each rival.</source>
        <translation>记下客户的评判标准，然后就需求程度、我方和每个对手分别给出 0 到 5 分。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Add a rival below to compare us with.</source>
        <translation>在下面添加一个对手来比较。</translation>
    </message>
    <message>
        <source>Press the marks, or type 0 to 5, to compare.</source>
        <translation>点击格子或键入 0 到 5 来比较。</translation>
    </message>
    <message>
        <source>We lead in: {criteria}.</source>
        <translation>我方领先：{criteria}。</translation>
    </message>
    <message>
        <source>{rival} is ahead in: {criteria}.</source>
        <translation>{rival}领先：{criteria}。</translation>
    </message>
    <message>
        <source>Weighed by their need we are {gap} ahead of {rival}.</source>
        <translation>按客户需求加权，我方领先{rival} {gap} 分。</translation>
    </message>
    <message>
        <source>Weighed by their need we are {gap} behind {rival}.</source>
        <translation>按客户需求加权，我方落后{rival} {gap} 分。</translation>
    </message>
    <message>
        <source>What they judge by</source>
        <translation>客户的评判标准</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Put it in other words</source>
        <translation>换个说法</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>CompetitorsTab</name>
    <message>
        <source>New rival</source>
        <translation>新建竞争对手</translation>
    </message>
    <message>
        <source>Whom you meet in deals. Deals choose from this list.</source>
        <translation>商机中遇到的竞争对手，供商机选用。</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>first reply {late}</source>
        <comment>5 h late</comment>
        <translation>首次答复{late}</translation>
    </message>
    <message>
        <source>solution {late}</source>
        <comment>5 h late</comment>
        <translation>解决{late}</translation>
    </message>
    <message>
        <source>first reply due {when}</source>
        <comment>a day, or a time of today</comment>
        <translation>首次答复期限 {when}</translation>
    </message>
    <message>
        <source>solution due {when}</source>
        <comment>a day, or a time of today</comment>
        <translation>解决期限 {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s) late</source>
        <translation>
            <numerusform>超时 %n 个工作小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>超时 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>超时 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>剩余不到一小时</translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcentrationKind</name>
    <message>
        <source>Concentration (80/20)</source>
        <translation>集中度（80/20）</translation>
    </message>
    <message>
        <source>How many customers carry the sales?</source>
        <translation>销售额靠多少客户支撑？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>How much of the sales a few customers bring: needs {few} customers who bought in this period, there are {n}.</source>
        <translation>少数客户贡献了多少销售额：此期间至少需要{few}个有购买的客户，现有{n}个。</translation>
    </message>
    <message>
        <source>How much of the sales a few customers bring: {n} customers bought in this period, but nothing for more than they gave back.</source>
        <translation>少数客户贡献了多少销售额：此期间有 {n} 个客户购买，但购买额均未超过退货额。</translation>
    </message>
    <message>
        <source>The best fifth, {customers}, brought {share} of {total}.</source>
        <translation>前五分之一（{customers}）贡献了{total}中的{share}。</translation>
    </message>
    <message>
        <source>{most} came from {needed} of {all}.</source>
        <translation>{most}的销售额来自{all}中的{needed}个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gave back more and stand apart.</source>
        <translation>
            <numerusform>%Ln个客户退款多于购买，单独列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>From rank</source>
        <translation>起始名次</translation>
    </message>
    <message>
        <source>To rank</source>
        <translation>截止名次</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>累计占比</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln together: {share}</source>
        <translation>
            <numerusform>前%Ln名合计：{share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer no. {rank}</source>
        <translation>第{rank}名客户</translation>
    </message>
    <message>
        <source>Customers no. {first} to {last}</source>
        <translation>第{first}至{last}名客户</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Save as vCard…</source>
        <translation>保存为 vCard…</translation>
    </message>
    <message>
        <source>Export all about this person…</source>
        <translation>导出此人的全部资料…</translation>
    </message>
    <message>
        <source>This person was anonymised on {day}.</source>
        <translation>此人已于 {day} 匿名化。</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>匿名处理…</translation>
    </message>
    <message>
        <source>‹ All of the profile</source>
        <translation>‹ 返回档案</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择联系人</translation>
    </message>
    <message>
        <source>Choose a person to see all about them.</source>
        <translation>选择一位联系人即可查看全部信息。</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>任职单位</translation>
    </message>
    <message>
        <source>Add a firm</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>No firm is known.</source>
        <translation>任职单位未知。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Part in deals</source>
        <translation>参与的商机</translation>
    </message>
    <message>
        <source>On no stakeholder map yet.</source>
        <translation>尚未加入任何关系图。</translation>
    </message>
    <message>
        <source>Together with them</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Nothing logged with this person yet.</source>
        <translation>暂无与此联系人的往来记录。</translation>
    </message>
    <message>
        <source>Activities with this person</source>
        <translation>与此联系人的活动</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>整个客户</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>计划{day}</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新建任职</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Anonymised already</source>
        <translation>已匿名化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>Copying files…</source>
        <translation>正在复制文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CostsSection</name>
    <message>
        <source>no customer from there yet</source>
        <translation>尚无来自此处的客户</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>来源成本</translation>
    </message>
    <message>
        <source>What fairs, advertising and referrals cost. Charts say what a customer won through them cost, and whether it paid.</source>
        <translation>展会、广告和转介绍花了多少钱。图表会显示每赢得一个客户的成本以及是否划算。</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>新增成本</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order line(s)</source>
        <translation>
            <numerusform>%Ln条订单明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln项活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln位同事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rival(s)</source>
        <translation>
            <numerusform>%Ln个竞争对手</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Nothing new in</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>One of us</source>
        <translation>我方某人</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n 次接触</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in person</source>
        <translation>
            <numerusform>%n 次面谈</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>最近一次 {day}</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>销售姿态</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最近接触</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Refuse its rows</source>
        <translation>拒绝其所在的行</translation>
    </message>
    <message>
        <source>Create a new customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>其他客户…</translation>
    </message>
    <message>
        <source>Customer meant by {name}</source>
        <translation>“{name}”所指的客户</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Parts of the customer</source>
        <translation>客户资料分类</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose a customer in the list to see all about it.</source>
        <translation>在列表中选择客户即可查看全部信息。</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>启动系列…</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>已合并的记录…</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>关键人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>销售方式</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>with {owner}</source>
        <translation>{owner}负责</translation>
    </message>
    <message>
        <source>Industry, place and posture are not known yet</source>
        <translation>行业、地点和销售姿态尚未填写</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录电话</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing in this list meets all the filters.</source>
        <translation>列表中没有符合全部筛选条件的内容。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>暂无客户</translation>
    </message>
    <message>
        <source>The firms you sell to will stand here. Bring them in from a file, add the first one by hand, or look around in the sample firm.</source>
        <translation>这里显示您的客户。可以从文件导入，手动添加第一个，或先看看示例公司。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Sample firm</source>
        <translation>示例公司</translation>
    </message>
    <message>
        <source>Everyone you know will stand here, also those without a firm.</source>
        <translation>这里显示您认识的所有人，包括没有所属公司的。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>暂无联系人</translation>
    </message>
</context>
<context>
    <name>CycleKind</name>
    <message>
        <source>Time to close</source>
        <translation>成交周期</translation>
    </message>
    <message>
        <source>How long do deals take, won and lost, and which take longer than usual?</source>
        <translation>商机从开始到赢单或丢单要多久？哪些比通常更久？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>How long deals take: needs {few} deals that are over in this period, there are {n}.</source>
        <translation>商机用时：此期间需要 {few} 个已结束的商机，现有 {n} 个。</translation>
    </message>
    <message>
        <source>Fewer than half of {deals} are over.</source>
        <translation>{deals}中不到一半已结束。</translation>
    </message>
    <message>
        <source>Half of {deals} are over after {days}.</source>
        <translation>{deals}中有一半在 {days}内结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that end, also without a decision, {won} are won and {lost} lost.</source>
        <translation>在所有结束的商机中（包括未作决定的），赢单占 {won}，丢单占 {lost}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {open} open ones are older than that.</source>
        <translation>
            <numerusform>{open} 个进行中的商机中有 %Ln 个已超过这个时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals count as far as they are (Kaplan-Meier); pale: 95 % intervals.</source>
        <translation>进行中的商机计算到今天为止（Kaplan-Meier）；浅色：95% 区间。</translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without a day of opening, or closed before it.</source>
        <translation>
            <numerusform>未计入：%Ln 个没有开始日期或在开始之前就已结束的商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>half are over</source>
        <translation>一半已结束</translation>
    </message>
    <message>
        <source>Days since the deal was opened; each dot an open deal</source>
        <translation>商机开始后的天数；每个点是一个进行中的商机</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>下限（95%）</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>上限（95%）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for {days}</source>
        <translation>已进行 {days}</translation>
    </message>
    <message>
        <source>Open for {first} to {days}</source>
        <translation>已进行 {first} 至 {days}</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+向下键）</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Nothing waits for you today</source>
        <translation>今天没有待办事项</translation>
    </message>
    <message>
        <source>Promises, visits, customers you have not touched for long, quiet deals and complaints come here by themselves when it is time.</source>
        <translation>承诺、拜访、久未联系的客户、沉寂的商机和投诉，到时会自动出现在这里。</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>安排本周</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nothing is late or due today.</source>
        <translation>今天没有逾期或到期的事项。</translation>
    </message>
    <message>
        <source>Nothing to do: {sections}</source>
        <translation>无事可做：{sections}</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>查看拜访简报</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>拨打 {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Plan a step…</source>
        <translation>安排下一步…</translation>
    </message>
    <message>
        <source>It will not be kept</source>
        <translation>无法兑现</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>移到 {day}</translation>
    </message>
</context>
<context>
    <name>DealCards</name>
    <message>
        <source>{days} d</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>{stage} for {days} days</source>
        <translation>{stage}已{days}天</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>预计{day}</translation>
    </message>
    <message>
        <source>{count} more in the table</source>
        <translation>表格中还有{count}个</translation>
    </message>
    <message>
        <source>not touched yet in this deal</source>
        <translation>此商机尚无接触</translation>
    </message>
    <message>
        <source>last touched {days} days ago</source>
        <translation>上次接触在{days}天前</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>quiet for {days} days</source>
        <translation>已沉寂 {days} 天</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>新进入</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>进展正常</translation>
    </message>
</context>
<context>
    <name>DealForecastView</name>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>表格中还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals by the month in which they may be won</source>
        <translation>按可能赢单月份排列的商机</translation>
    </message>
    <message>
        <source>Nothing to be expected</source>
        <translation>预计没有结果</translation>
    </message>
    <message>
        <source>Older than any deal that was ever decided</source>
        <translation>比所有已决定的商机都更久</translation>
    </message>
    <message>
        <source>{low} to {high}; chance · amount of each:</source>
        <translation>{low} 至 {high}；各商机：概率 · 金额</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
</context>
<context>
    <name>DealHead</name>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>margin {margin}</source>
        <translation>毛利 {margin}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day}关闭</translation>
    </message>
    <message>
        <source>expected on {day}</source>
        <translation>预计 {day}</translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>已进行 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than {share} of the %n won ones took</source>
        <translation>
            <numerusform>超过 %n 个赢单中 {share} 的用时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
</context>
<context>
    <name>DealMoves</name>
    <message>
        <source>Back to {stage}</source>
        <translation>退回到“{stage}”</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>移至“{stage}”</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>‹ All deals</source>
        <translation>‹ 全部商机</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DealsBar</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>by the customer&apos;s buying stage</source>
        <translation>按客户的采购阶段</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>In this list…</source>
        <translation>在列表中查找…</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Combine conditions on any fields</source>
        <translation>组合任意字段的条件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>what they will bring, by month</source>
        <translation>按月预计带来的金额</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message>
        <source>What your customers may buy will stand here, by the stage they are in.</source>
        <translation>客户可能购买的内容将按其所处阶段显示在这里。</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No deal meets all the filters.</source>
        <translation>没有商机符合全部筛选条件。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Change any fields…</source>
        <translation>修改任意字段…</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>复制（含表头）</translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>暂无商机</translation>
    </message>
    <message>
        <source>A deal is something this customer may buy, with its amount and stage.</source>
        <translation>商机是该客户可能的采购，包含金额和阶段。</translation>
    </message>
    <message>
        <source>was expected {day}</source>
        <translation>原预计{day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>预计{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n个进行中的商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclineKind</name>
    <message>
        <source>Who buys less</source>
        <translation>谁买得少了</translation>
    </message>
    <message>
        <source>Whose purchases fall in number and amount, and by how much?</source>
        <translation>谁的采购次数和金额在下降，降了多少？</translation>
    </message>
    <message>
        <source>Nobody buys less</source>
        <translation>没有客户减少购买</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Who buys less: needs {few} customers with {days} order days or more in the year before the last one, or with orders over two years; there are {n}.</source>
        <translation>谁买得少了：需要 {few} 家客户，前一年至少有 {days} 个下单日，或者下单满两年；现有 {n} 家。</translation>
    </message>
    <message>
        <source>Of {tested} who could be judged nobody buys clearly less.</source>
        <translation>可以判断的{tested}中，没有一家明显买得少了。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought less since {since} than in the time before: {amount} in all.</source>
        <translation>
            <numerusform>自 {since} 以来，%Ln 家客户比之前同样长的时间买得少：共少 {amount}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is sure of %Ln of them.</source>
        <translation>
            <numerusform>其中 %Ln 家可以确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} could be judged.</source>
        <translation>可以判断的有{tested}。</translation>
    </message>
    <message>
        <source>Sure: on fewer days and for falling amounts, both hardly by chance. Probable: one of the two.</source>
        <translation>确定：下单日减少且金额下降，二者都不太可能是偶然。可能：只有其中之一。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>另有 %Ln 家未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Before ({currency})</source>
        <translation>之前（{currency}）</translation>
    </message>
    <message>
        <source>Since ({currency})</source>
        <translation>之后（{currency}）</translation>
    </message>
    <message>
        <source>Less by</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Order days before</source>
        <translation>之前的下单日</translation>
    </message>
    <message>
        <source>Order days since</source>
        <translation>之后的下单日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing at all since {day}.</source>
        <translation>
            <numerusform>{day} 以来 %Ln 位客户完全没有购买。</numerusform>
        </translation>
    </message>
    <message>
        <source>bought nothing more</source>
        <translation>已无购买</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>order days: {last} instead of {before}</source>
        <translation>下单日：由 {before} 个减为 {last} 个</translation>
    </message>
    <message>
        <source>nothing since {day}</source>
        <translation>{day} 以来无购买</translation>
    </message>
</context>
<context>
    <name>DeletingQuestion</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This activity repeats: {rule}.</source>
        <translation>此活动会重复：{rule}。</translation>
    </message>
    <message>
        <source>Delete this time only, or all that are still planned? What was done stays.</source>
        <translation>只删除本次，还是删除所有尚未进行的？已完成的会保留。</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>DepartmentPopup</name>
    <message>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>What it does in a purchase</source>
        <translation>在采购中的职能</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DepartmentsPanel</name>
    <message>
        <source>Departments and deals</source>
        <translation>部门与商机</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>还没有部门</translation>
    </message>
    <message>
        <source>Where each department stands in each deal is shown here.</source>
        <translation>这里显示各部门在每个商机中的立场。</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>整个客户</translation>
    </message>
    <message>
        <source>{deal} (ended)</source>
        <translation>{deal}(已结束)</translation>
    </message>
    <message>
        <source>no function yet</source>
        <translation>尚无职能</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>Say where it stands…</source>
        <translation>填写其立场…</translation>
    </message>
    <message>
        <source>See and correct what was said…</source>
        <translation>查看并更正历次立场…</translation>
    </message>
    <message>
        <source>Delete the latest stance</source>
        <translation>删除最近一次立场</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Drop a file here, or a mail saved as .eml or .msg.</source>
        <translation>将文件或保存为.eml、.msg的邮件拖到这里。</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Plan a step</source>
        <translation>安排下一步</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>投诉已解决</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>如何解决的</translation>
    </message>
    <message>
        <source>Greeting sent or said</source>
        <translation>已致问候</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How it went (if it is worth a note)</source>
        <translation>情况如何（可不填）</translation>
    </message>
    <message>
        <source>{what}: {about}</source>
        <translation>{what}：{about}</translation>
    </message>
</context>
<context>
    <name>DueLink</name>
    <message numerus="yes">
        <source>%Ln due for a decision</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has been in touch with for long: keep or anonymise?</source>
        <translation>
            <numerusform>%Ln 人久未联系：保留还是匿名化？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due for a decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Nobody is due for a decision.</source>
        <translation>没有待决定的人。</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n month(s)</source>
        <translation>
            <numerusform>保留 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>匿名化…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message numerus="yes">
        <source>No contact, order, open deal or promise for %n month(s).</source>
        <translation>
            <numerusform>已有 %n 个月没有联系、订单、进行中的商机或承诺。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>仅显示前 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>DueWindow</name>
    <message>
        <source>Due for a decision</source>
        <translation>待决定</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>but {reasons}</source>
        <translation>但{reasons}</translation>
    </message>
    <message>
        <source>{reasons}; but {others}</source>
        <translation>{reasons}；但{others}</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>看起来像{record}</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相似</translation>
    </message>
    <message>
        <source>one name within the other</source>
        <translation>一个名称包含在另一个中</translation>
    </message>
    <message>
        <source>with a word few other names have</source>
        <translation>名称中有少见的词</translation>
    </message>
    <message>
        <source>each name has words of its own</source>
        <translation>名称中各有不同的词</translation>
    </message>
    <message>
        <source>another trade</source>
        <translation>行业不同</translation>
    </message>
    <message>
        <source>words that exclude each other</source>
        <translation>用词互相排斥</translation>
    </message>
    <message>
        <source>only nearly the same spelling</source>
        <translation>写法只是近似</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>names in two scripts</source>
        <translation>名称用两种文字书写</translation>
    </message>
    <message>
        <source>same tax number {value}</source>
        <translation>税号相同 {value}</translation>
    </message>
    <message>
        <source>another tax number</source>
        <translation>税号不同</translation>
    </message>
    <message>
        <source>same phone {value}</source>
        <translation>电话相同 {value}</translation>
    </message>
    <message>
        <source>neighbouring phone</source>
        <translation>电话号码相邻</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>电话不同</translation>
    </message>
    <message>
        <source>same mail {value}</source>
        <translation>邮箱相同 {value}</translation>
    </message>
    <message>
        <source>same domain {value}</source>
        <translation>域名相同 {value}</translation>
    </message>
    <message>
        <source>similar domain</source>
        <translation>域名相似</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>域名不同</translation>
    </message>
    <message>
        <source>same street {value}</source>
        <translation>街道相同 {value}</translation>
    </message>
    <message>
        <source>another street</source>
        <translation>街道不同</translation>
    </message>
    <message>
        <source>same postal code {value}</source>
        <translation>邮编相同 {value}</translation>
    </message>
    <message>
        <source>same town {value}</source>
        <translation>城市相同 {value}</translation>
    </message>
    <message>
        <source>another town</source>
        <translation>城市不同</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>国家不同</translation>
    </message>
    <message>
        <source>same name, said for short</source>
        <translation>同名的简称</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>写法近似</translation>
    </message>
    <message>
        <source>same surname, English given name</source>
        <translation>姓氏相同，名为英文名</translation>
    </message>
    <message>
        <source>same surname and initial</source>
        <translation>姓氏和首字母相同</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>姓氏相同</translation>
    </message>
    <message>
        <source>part of the given name</source>
        <translation>名字的一部分</translation>
    </message>
    <message>
        <source>names agree only in part</source>
        <translation>姓名只有部分一致</translation>
    </message>
    <message>
        <source>sounds the same, other characters</source>
        <translation>读音相同，字不同</translation>
    </message>
    <message>
        <source>other middle initial</source>
        <translation>中间名首字母不同</translation>
    </message>
    <message>
        <source>another surname</source>
        <translation>姓氏不同</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>名字不同</translation>
    </message>
    <message>
        <source>a name many people have</source>
        <translation>姓名很常见</translation>
    </message>
    <message>
        <source>one senior, one junior</source>
        <translation>一个年长，一个年轻</translation>
    </message>
    <message>
        <source>one is senior or junior</source>
        <translation>其中一个标明长幼</translation>
    </message>
    <message>
        <source>Mr and Ms</source>
        <translation>一位先生，一位女士</translation>
    </message>
    <message>
        <source>a shared mailbox</source>
        <translation>共用邮箱</translation>
    </message>
    <message>
        <source>two mail addresses at one domain</source>
        <translation>同一域名下的两个邮箱</translation>
    </message>
    <message>
        <source>same firm {value}</source>
        <translation>公司相同 {value}</translation>
    </message>
    <message>
        <source>another firm</source>
        <translation>公司不同</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking through all customers and people…</source>
        <translation>正在检查所有客户和人员…</translation>
    </message>
    <message>
        <source>What may be in the file twice</source>
        <translation>文件中可能重复的记录</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>可能相同的记录对</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>比较并合并…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>N – the two are not offered again</source>
        <translation>N 键：不再提示这两条</translation>
    </message>
    <message>
        <source>Merge all that are sure…</source>
        <translation>合并所有确定的…</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>已合并的记录…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) found. Merging can be undone at any time, also later.</source>
        <translation>
            <numerusform>找到 %Ln 对。合并可以随时撤销，以后也可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有此类记录</translation>
    </message>
    <message>
        <source>Nothing similar enough found</source>
        <translation>没有找到足够相似的记录</translation>
    </message>
    <message>
        <source>Names, phones, mails, addresses and tax numbers were compared.</source>
        <translation>已比较名称、电话、邮箱、地址和税号。</translation>
    </message>
    <message>
        <source>There are others: choose All above.</source>
        <translation>还有其他记录：请在上方选择“全部”。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message>
        <source>Nobody was on the map on this day</source>
        <translation>这一天图上没有人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Take over from: {map}</source>
        <translation>取用自:{map}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n known contact(s)</source>
        <translation>
            <numerusform>取用 %n 位已知联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides here?</source>
        <translation>这里由谁决定?</translation>
    </message>
    <message>
        <source>The map shows who matters in the purchase, where each one stands, and who listens to whom.</source>
        <translation>图中显示采购中谁重要、各自的立场,以及谁听谁的。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file is open in another window of this program. Close it there first, then try again.</source>
        <translation>文件已在本程序的另一窗口中打开。请先在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>The file is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation>文件已在其他程序中打开，未作任何更改。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing is lost: try again in a moment.</source>
        <translation>文件被其他程序占用。数据没有丢失，请稍后重试。</translation>
    </message>
    <message>
        <source>The file is write-protected, so nothing was saved. Copy it to a place where you may write, and open it there.</source>
        <translation>文件受写保护，未能保存。请将文件复制到可写入的位置再打开。</translation>
    </message>
    <message>
        <source>The file is write-protected, so nothing was saved. Your entry is still here. Copy the file to a place where you may write, and open it there.</source>
        <translation>文件受写保护，未能保存，您输入的内容仍在。请将文件复制到可写入的位置再打开。</translation>
    </message>
    <message>
        <source>{path} could not be opened: it is write-protected. Nothing was changed. Copy it to a place where you may write, and open it there.</source>
        <translation>无法打开 {path}：文件受写保护。没有任何改动。请将文件复制到可写入的位置再打开。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room, then try again.</source>
        <translation>磁盘已满，未能保存。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Your entry is still here. Make some room, then try again.</source>
        <translation>磁盘已满，未能保存，您输入的内容仍在。请清理空间后重试。</translation>
    </message>
    <message>
        <source>{path} could not be opened: the disk is full. What is in it is safe. Make some room, then try again.</source>
        <translation>无法打开 {path}：磁盘已满。其中的内容是安全的。请清理空间后重试。</translation>
    </message>
    <message>
        <source>There is no customer named {customer}.</source>
        <translation>没有名为{customer}的客户。</translation>
    </message>
    <message>
        <source>“{customer}” fits several customers: {found}. Write more of the name.</source>
        <translation>有多个客户的名称包含“{customer}”：{found}。请输入更完整的名称。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>文件{path}不存在。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>文件夹{path}不存在。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Nothing was changed. Install the newer version to open it.</source>
        <translation>{path}由本程序的更新版本写入，未作任何更改。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>{path} was written by an older version and has to be upgraded first: open it in the window once.</source>
        <translation>{path}由旧版本写入，需要先升级：请在窗口中打开一次。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Nothing was changed. Open a backup instead.</source>
        <translation>{path}已损坏，无法读取，未作任何更改。请改为打开备份。</translation>
    </message>
    <message>
        <source>{path} is not a file of this program. Nothing was changed.</source>
        <translation>{path}不是本程序的文件，未作任何更改。</translation>
    </message>
    <message>
        <source>The file could not be upgraded. It is unchanged; a copy is at {path}.</source>
        <translation>文件升级失败，原文件未改动；副本位于{path}。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的更改。</translation>
    </message>
    <message>
        <source>This can no longer be taken back: {reason}</source>
        <translation>此更改已无法撤销：{reason}</translation>
    </message>
    <message>
        <source>it was changed again since.</source>
        <translation>之后又有改动。</translation>
    </message>
    <message>
        <source>it was deleted since.</source>
        <translation>之后已被删除。</translation>
    </message>
    <message>
        <source>other entries depend on it now.</source>
        <translation>已有其他记录依赖于它。</translation>
    </message>
    <message>
        <source>{contact} is on this map already.</source>
        <translation>{contact}已在此关系图中。</translation>
    </message>
    <message>
        <source>An empty seat needs a title or a role, so that you know whom to look for.</source>
        <translation>空位需要填写职务或角色，以便知道要找谁。</translation>
    </message>
    <message>
        <source>A tie joins two people; {contact} cannot be tied to themselves.</source>
        <translation>关系连接两个人，{contact}不能与自己建立关系。</translation>
    </message>
    <message>
        <source>{contact} and {other} are tied in this way already.</source>
        <translation>{contact}与{other}之间已有此关系。</translation>
    </message>
    <message>
        <source>The two stand on different maps, so no tie was made.</source>
        <translation>两人不在同一关系图中，未建立关系。</translation>
    </message>
    <message>
        <source>Of {day} another stance of this department is said already. Nothing was changed: correct that one, or choose another day.</source>
        <translation>该部门在 {day} 已有另一条立场。没有任何改动：请更正那一条，或另选日期。</translation>
    </message>
    <message>
        <source>{other} already reports to {contact}, directly or through others. Nothing was changed: take that tie away first.</source>
        <translation>{other}已直接或间接汇报给{contact}，未作任何更改。请先移除该关系。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>无法写入{path}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder exists and that you may write in it.</source>
        <translation>无法打开{path}。请确认文件夹存在且有写入权限。</translation>
    </message>
    <message>
        <source>It is not certain who is meant: choose first. Nothing was written.</source>
        <translation>还不确定指的是谁：请先选择。没有写入任何内容。</translation>
    </message>
    <message>
        <source>A promise is made to a customer: say to which one. Nothing was written.</source>
        <translation>承诺是对客户作出的：请说明是哪一个客户。没有写入任何内容。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>无法识别此内容。</translation>
    </message>
    <message>
        <source>Nobody of this name is known. Choose one of those that are offered.</source>
        <translation>没有这个名称的记录。请从列出的选项中选择。</translation>
    </message>
    <message>
        <source>A number belongs here, such as {example}.</source>
        <translation>此处应填数字，例如{example}。</translation>
    </message>
    <message>
        <source>A day belongs here, such as {example}.</source>
        <translation>此处应填日期，例如{example}。</translation>
    </message>
    <message>
        <source>Say the year too.</source>
        <translation>请同时写明年份。</translation>
    </message>
    <message>
        <source>This was deleted in the meantime.</source>
        <translation>此记录已被删除。</translation>
    </message>
    <message>
        <source>The program made a mistake, so this was not done. What was saved before is safe.</source>
        <translation>程序出错，因此这一步没有完成。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Not saved: the program made a mistake. Your entry is still here, and what was saved before is safe.</source>
        <translation>未保存：程序出错。您输入的内容仍在，之前保存的数据安全无损。</translation>
    </message>
    <message>
        <source>“{view}” shows what its filter says. Only groups take records that you choose by hand.</source>
        <translation>“{view}”按其筛选条件显示记录。只有分组才能放入手动挑选的记录。</translation>
    </message>
    <message>
        <source>The deal is at this stage already.</source>
        <translation>商机已处于此阶段。</translation>
    </message>
    <message>
        <source>Orders of {customer} came from this deal. Nothing was changed: take the deal off them first, or give them to the other customer.</source>
        <translation>{customer} 的订单来自这个商机。没有任何改动：请先从订单中移除此商机，或将订单转给另一客户。</translation>
    </message>
    <message>
        <source>Some of what hangs on this deal belongs to {customer}. Nothing was changed: give the deal to {customer} first; from there it moves with all it has.</source>
        <translation>这个商机下的部分内容属于 {customer}。没有任何改动：请先将商机归到 {customer}，之后可连同全部内容一起转移。</translation>
    </message>
    <message>
        <source>Going back needs a reason: say what happened. Nothing was changed.</source>
        <translation>退回阶段需要说明原因，未作任何更改。</translation>
    </message>
    <message>
        <source>A firm cannot belong to itself, nor to a firm that belongs to it. Choose another one.</source>
        <translation>公司不能隶属于自己或自己的下属公司。请另选一家。</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Choose two that are the same.</source>
        <translation>记录不能与自身合并。请选择两条相同的记录。</translation>
    </message>
    <message>
        <source>A later merge stands on this one: take {name} apart first. Nothing was changed.</source>
        <translation>之后的一次合并建立在此次合并之上：请先拆分 {name}。未作任何更改。</translation>
    </message>
    <message>
        <source>What came with {name} is no longer known, so the merge cannot be taken apart. Nothing was changed.</source>
        <translation>已无法得知随 {name} 合并进来的内容，因此不能拆分。未作任何更改。</translation>
    </message>
    <message>
        <source>{name} could run as a program, so it is not opened from here. Save a copy if you trust it.</source>
        <translation>{name}可能会作为程序运行，因此不在此打开。如果信任该文件，请另存副本。</translation>
    </message>
    <message>
        <source>The kept file of {name} is not in its folder any more. Restore it from a backup, or add the file again.</source>
        <translation>{name}的存档文件已不在原文件夹中。请从备份恢复，或重新添加。</translation>
    </message>
    <message>
        <source>{name} is larger than a document may be (200 MB), so it was not kept. Keep a link to it instead.</source>
        <translation>{name}超过文档大小上限（200 MB），未保存。请改为保存链接。</translation>
    </message>
    <message>
        <source>{name} cannot be the logo: it is no picture that can be read, or larger than 5 MB. Choose a PNG, JPEG or SVG picture.</source>
        <translation>{name} 不能用作徽标：它不是可读取的图片，或大于 5 MB。请选择 PNG、JPEG 或 SVG 图片。</translation>
    </message>
    <message>
        <source>{name} could not be read, so nothing was kept. See whether it is still there and not locked, then try again.</source>
        <translation>无法读取{name}，未保存。请确认文件仍在且未被锁定，然后重试。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Choose another folder.</source>
        <translation>无法写入{path}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>An order needs at least one line: what was ordered, and for how much.</source>
        <translation>订单至少需要一行：订购了什么，金额多少。</translation>
    </message>
    <message>
        <source>The line {name} has no amount yet. Enter a quantity and a price, or the amount itself.</source>
        <translation>明细“{name}”还没有金额。请输入数量和价格，或直接输入金额。</translation>
    </message>
    <message>
        <source>Only links to the web, a mail or a phone can be kept and opened: http, https, mailto, tel.</source>
        <translation>只能保存和打开网页、邮件或电话链接：http、https、mailto、tel。</translation>
    </message>
    <message>
        <source>{name} is no mail that can be read, so nothing was logged. Add it as a document instead.</source>
        <translation>{name}不是可读取的邮件，未记录。请改为添加为文档。</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Add the person first, or leave the name out.</source>
        <translation>没有名为{name}的联系人。请先添加，或不填此姓名。</translation>
    </message>
    <message>
        <source>Something else was changed since. Press Ctrl+Z to take back one change after the other.</source>
        <translation>之后还有其他更改。请按Ctrl+Z逐项撤销。</translation>
    </message>
    <message>
        <source>“{criterion}” is in the list already.</source>
        <translation>“{criterion}”已在列表中。</translation>
    </message>
    <message>
        <source>{competitor} is considered in this deal already.</source>
        <translation>该商机中已有{competitor}。</translation>
    </message>
    <message>
        <source>This does not fit the field {field}. Nothing was changed.</source>
        <translation>内容不符合字段“{field}”的要求，未作任何更改。</translation>
    </message>
    <message>
        <source>The holidays of {country} are not known. Choose another country, or none.</source>
        <translation>没有 {country} 的节假日资料。请选择其他国家，或不选。</translation>
    </message>
    <message>
        <source>A working day must end after it begins: {start} to {end} does not.</source>
        <translation>下班时间必须晚于上班时间：{start} 至 {end} 不符合。</translation>
    </message>
    <message>
        <source>A cadence has between 1 and {limit} days; {days} is outside of that.</source>
        <translation>联系频率应为 1 至 {limit} 天，{days} 超出范围。</translation>
    </message>
    <message>
        <source>A target has between 1 and {limit} hours; {hours} is outside of that.</source>
        <translation>处理时限应为 1 至 {limit} 小时，{hours} 超出范围。</translation>
    </message>
    <message>
        <source>A day that matters belongs to a customer or a person. Choose one.</source>
        <translation>重要日子应属于某个客户或联系人，请选择。</translation>
    </message>
    <message>
        <source>This repetition cannot be kept: {reason} Nothing was changed.</source>
        <translation>无法保存此重复规则：{reason}未做任何更改。</translation>
    </message>
    <message>
        <source>the rule is not written as rules are.</source>
        <translation>规则的写法不正确。</translation>
    </message>
    <message>
        <source>it repeats more often than once a day.</source>
        <translation>重复频率超过每天一次。</translation>
    </message>
    <message>
        <source>it ends after a number of times and on a day; only one of them can be.</source>
        <translation>同时规定了次数和截止日期，只能二选一。</translation>
    </message>
    <message>
        <source>there is no day on which it would take place.</source>
        <translation>没有任何一天符合此规则。</translation>
    </message>
    <message>
        <source>This time of the repeated activity was done, moved or left out meanwhile. Nothing was changed.</source>
        <translation>此重复活动的这一次已完成、改期或跳过。未做任何更改。</translation>
    </message>
    <message>
        <source>A series needs at least one step.</source>
        <translation>系列至少需要一个步骤。</translation>
    </message>
    <message>
        <source>Say what each step of the series is about.</source>
        <translation>请写明系列中每个步骤的内容。</translation>
    </message>
    <message>
        <source>A step comes between 0 and {limit} days after the first one; {days} is outside of that.</source>
        <translation>步骤应在第一步之后 0 到 {limit} 天之间；{days} 超出范围。</translation>
    </message>
    <message>
        <source>An exchange rate is a number above 0.</source>
        <translation>汇率必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>金额必须大于 0。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>期间的结束早于开始，请选择较晚的结束日期。</translation>
    </message>
    <message>
        <source>This person was anonymised before; nothing is left to take away.</source>
        <translation>此人早已匿名，没有可再删除的内容。</translation>
    </message>
    <message>
        <source>The export was stopped. A file that was there before is still there.</source>
        <translation>导出已停止。原有的文件仍在。</translation>
    </message>
    <message>
        <source>Values that do not fit: {count}. Nothing was changed.
{listed}</source>
        <translation>不符合的值：{count} 个。未作任何更改。
{listed}</translation>
    </message>
    <message>
        <source>There is “{word}” already. Merge the two, if they mean the same.</source>
        <translation>已有“{word}”。如果意思相同，请合并两者。</translation>
    </message>
    <message>
        <source>“{word}” is said in {count} records: offer it no longer instead.</source>
        <translation>“{word}”已用于{count}条记录：请改为不再提供。</translation>
    </message>
    <message>
        <source>{file} is damaged: something in it is missing or was changed. Nothing was made of it. Try another copy of the archive.</source>
        <translation>{file} 已损坏：其中有内容缺失或被改动。没有建立任何文件。请试试该归档的另一份副本。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Nothing was made of it. Get the newest version, then open it again.</source>
        <translation>{file} 由本程序的更新版本建立。没有建立任何文件。请先取得最新版本，再打开它。</translation>
    </message>
    <message>
        <source>{file} is no archive of this program. Tables and address cards come in by Import.</source>
        <translation>{file} 不是本程序的归档。表格和名片请用“导入”。</translation>
    </message>
    <message>
        <source>{path} already holds something, and nothing of it shall be lost. Choose another name for the new file.</source>
        <translation>{path} 里已有内容，为免丢失，请为新文件另取名称。</translation>
    </message>
    <message>
        <source>{file} is a calendar. Bring calendars in by themselves, without tables.</source>
        <translation>{file} 是日历。请单独导入日历，不要与表格一起。</translation>
    </message>
    <message>
        <source>The columns say too little: say which one is {fields}.</source>
        <translation>列的信息不足，请指定哪一列是{fields}。</translation>
    </message>
    <message>
        <source>{file} says no form that can be written here: .csv, .xlsx, or .vcf for people.</source>
        <translation>{file}的格式无法写入。可用格式：.csv、.xlsx，联系人还可用.vcf。</translation>
    </message>
    <message>
        <source>The headers of {file} do not say what its rows are. Say it, then go on.</source>
        <translation>从 {file} 的标题看不出其中的行是什么。请指明后再继续。</translation>
    </message>
    <message>
        <source>{file} is no Excel file: a template is written as .xlsx.</source>
        <translation>{file} 不是 Excel 文件：模板须保存为 .xlsx。</translation>
    </message>
    <message>
        <source>Two columns are meant as {field}. Leave one of them out.</source>
        <translation>有两列都指定为“{field}”，请将其中一列设为不导入。</translation>
    </message>
    <message>
        <source>{file} is a damaged Excel file. Nothing was changed. Open it in Excel, save it again, and try that one.</source>
        <translation>{file}是损坏的Excel文件，未作任何更改。请在Excel中打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file}是空文件，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was changed. Save it without one and try again.</source>
        <translation>{file}有密码保护，未作任何更改。请去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>{file} holds no rows. Nothing was changed.</source>
        <translation>{file}中没有数据行，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is an archive. Nothing was changed. Unpack it and import what is inside.</source>
        <translation>{file}是压缩包，未作任何更改。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>{file} is neither text, Excel nor vCard. Nothing was changed.</source>
        <translation>{file}不是文本、Excel或vCard文件，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Nothing was changed. Export it as CSV or Excel.</source>
        <translation>{file}是网页而不是表格，未作任何更改。请导出为CSV或Excel。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Look whether the folder is there and may be written to.</source>
        <translation>无法写入{path}。请确认文件夹存在且可写入。</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely. Nothing was changed. Split it and import the parts.</source>
        <translation>{file}过大，无法安全读取，未作任何更改。请拆分后分批导入。</translation>
    </message>
    <message>
        <source>{file} has more than {limit} columns. Nothing was changed.</source>
        <translation>{file}超过{limit}列，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Look whether you may open it.</source>
        <translation>无法读取{file}，未作任何更改。请确认您有权打开该文件。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}” any more. Nothing was changed. Choose it again.</source>
        <translation>{file}中已没有工作表“{sheet}”，未作任何更改。请重新选择。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>{file} has a line without an end (line {line}). Nothing was changed.</source>
        <translation>{file}中有一行没有结束（第{line}行），未作任何更改。</translation>
    </message>
    <message>
        <source>{file} holds no vCard. Nothing was changed.</source>
        <translation>{file}中没有vCard，未作任何更改。</translation>
    </message>
    <message>
        <source>More than {limit} rows cannot come in. Nothing was changed. Look whether the columns mean what you said.</source>
        <translation>有超过{limit}行无法导入，未作任何更改。请检查列的含义是否正确。</translation>
    </message>
    <message>
        <source>{value} is none of these: {known}.</source>
        <translation>{value} 不在可选范围内：{known}。</translation>
    </message>
    <message>
        <source>{field} cannot be {value}; it can be {known}.</source>
        <translation>“{field}”不能是{value}，可以是{known}。</translation>
    </message>
    <message>
        <source>There is no column {column}; there is {found}.</source>
        <translation>没有列“{column}”，现有列：{found}。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>没有编码{encoding}。</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no kind {kind}; there are {known}.</source>
        <translation>没有类型“{kind}”，可用类型：{known}。</translation>
    </message>
    <message>
        <source>{file} is a calendar without entries. Nothing was changed.</source>
        <translation>{file} 是没有条目的日历。未做任何更改。</translation>
    </message>
    <message>
        <source>{file} holds no calendar. Nothing was changed.</source>
        <translation>{file} 不含日历。未做任何更改。</translation>
    </message>
    <message>
        <source>{file} has more than {limit} entries. Nothing was changed. Split it.</source>
        <translation>{file} 的条目超过 {limit} 个。未做任何更改。请拆分该文件。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Also those who want no contact</source>
        <translation>也包括不愿被联系的</translation>
    </message>
    <message>
        <source>With headings and words of my language</source>
        <translation>使用我的语言的标题和词语</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>与列表相同</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>With where people stand, how they are judged, and the history of changes</source>
        <translation>包含人员立场、评价和修改历史</translation>
    </message>
    <message>
        <source>With where people stand: stance, influence, political standing</source>
        <translation>包含人员立场：态度、影响力、政治地位</translation>
    </message>
    <message>
        <source>All that is in this file, with its documents, and a description of every table. “Open an archive…” makes an equal file of it. The zip is not encrypted: keep it where nobody else reads it.</source>
        <translation>本文件的全部内容和文档，以及每张表的说明。“打开归档…”可据此建立相同的文件。压缩包未加密，请放在他人读不到的地方。</translation>
    </message>
    <message>
        <source>Names, firms, titles, phones, mail addresses, addresses, birthdays and notes.</source>
        <translation>姓名、单位、职务、电话、邮箱、地址、生日和备注。</translation>
    </message>
    <message>
        <source>All that is planned, as other calendars read it.</source>
        <translation>全部计划，其他日历可读。</translation>
    </message>
    <message>
        <source>Days as 2026-11-28, sums in major units, ids as text.</source>
        <translation>日期如 2026-11-28，金额以元为单位，编号为文本。</translation>
    </message>
    <message>
        <source>Accents and Chinese open right in Excel; what it would calculate as a formula is made harmless. The file can be imported again.</source>
        <translation>中文和重音字母在 Excel 中正常显示；会被当作公式计算的内容已作无害处理。文件可以再次导入。</translation>
    </message>
    <message>
        <source>Days, numbers and sums keep their type. The file can be imported again.</source>
        <translation>日期、数字和金额保留类型。文件可以再次导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {name}</source>
        <translation>
            <numerusform>%Ln 条记录已写入 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Everything, as an archive to keep or to move</source>
        <translation>全部内容：可保存或迁移的归档</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>All orders with their lines</source>
        <translation>全部订单及明细</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>vCard %1, for phones and address books</source>
        <translation>vCard %1，用于手机和通讯录</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV，适用于任何电子表格</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON，供其他程序使用</translation>
    </message>
    <message>
        <source>iCalendar, for other calendars</source>
        <translation>iCalendar，供其他日历使用</translation>
    </message>
    <message>
        <source>Zip of open formats (CSV, JSON, documents)</source>
        <translation>开放格式的压缩包（CSV、JSON、文档）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Both, one below the other</source>
        <translation>两者都要，上下排列</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department&apos;s function</source>
        <translation>部门职能</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage move</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Product offered</source>
        <translation>报价产品</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Rival in a deal</source>
        <translation>商机中的竞争对手</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Colleague taking part</source>
        <translation>参与同事</translation>
    </message>
    <message>
        <source>Sign of interest</source>
        <translation>意向信号</translation>
    </message>
    <message>
        <source>Time left out</source>
        <translation>跳过的一次</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>分组成员</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>忠诚表现</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>关键人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Department&apos;s stance</source>
        <translation>部门立场</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成的步骤</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>已搁置的发现</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>匿名化日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>销售姿态</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Buying situation</source>
        <translation>采购情形</translation>
    </message>
    <message>
        <source>Buys from now</source>
        <translation>现有供应商</translation>
    </message>
    <message>
        <source>Can grow</source>
        <translation>可发展</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理水平</translation>
    </message>
    <message>
        <source>Touch every (days)</source>
        <translation>接触间隔（天）</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>姓名（另一文字）</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Preferred style</source>
        <translation>偏好的沟通风格</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>偏好的联系方式</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Outside, as</source>
        <translation>外部身份</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招投标</translation>
    </message>
    <message>
        <source>Who leads on our side</source>
        <translation>我方主导人</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>They judge by</source>
        <translation>客户看重</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>气氛</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reminder, minutes before</source>
        <translation>提前提醒（分钟）</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>前一步</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>承诺对象</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现时间</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违约时间</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5)</source>
        <translation>满意度（1至5）</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>需求内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>对应产品</translation>
    </message>
    <message>
        <source>Importance (1 to 5)</source>
        <translation>重要度（1至5）</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>满足日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省／州</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>号码（仅数字）</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍方</translation>
    </message>
    <message>
        <source>Brought by (person)</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>空位</translation>
    </message>
    <message>
        <source>Influence (1 to 5)</source>
        <translation>影响力（1至5）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>圈内地位</translation>
    </message>
    <message>
        <source>Personal win</source>
        <translation>个人所得</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>决策取向</translation>
    </message>
    <message>
        <source>Relationship now</source>
        <translation>当前关系</translation>
    </message>
    <message>
        <source>Relationship wanted</source>
        <translation>目标关系</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>The rival</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>客户的收获</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>我们的收获</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是／否</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>No longer use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Hold another kind of value…</source>
        <translation>改为另一种类型的值…</translation>
    </message>
    <message>
        <source>Rename a word…</source>
        <translation>重命名选项…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename a word</source>
        <translation>重命名选项</translation>
    </message>
    <message>
        <source>Hold another kind of value</source>
        <translation>改为另一种类型的值</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What records say is kept; when something does not fit, it is named.</source>
        <translation>记录中的内容会保留；有不符合的会逐一列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What you want to know of customers, people or deals beyond the usual.</source>
        <translation>除常规信息外，您还想了解客户、联系人或商机的哪些信息。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>A word put here is offered no more and stays where it is said</source>
        <translation>放在这里的词语不再提供，已使用处保留</translation>
    </message>
    <message>
        <source>Move a word from one list to the other to offer it again, or no longer</source>
        <translation>在两个列表之间移动词语，即可重新提供或不再提供</translation>
    </message>
    <message>
        <source>One per line, for a field that is a choice</source>
        <translation>每行一个，仅用于选项字段</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>可选值</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>What comes in</source>
        <translation>要导入的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>a hidden sheet</source>
        <translation>隐藏的工作表</translation>
    </message>
    <message>
        <source>from {program}</source>
        <translation>来自 {program}</translation>
    </message>
    <message>
        <source>look at its columns</source>
        <translation>请检查各列</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Tables, address cards and calendars</source>
        <translation>表格、名片和日历</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste a table</source>
        <translation>把文件拖到这里，选择文件，或粘贴表格</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>过往导入…</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or calendar, from any address book, spreadsheet or other program</source>
        <translation>CSV、Excel、vCard 或日历，来自任何通讯录、电子表格或其他程序</translation>
    </message>
</context>
<context>
    <name>FillRole</name>
    <message>
        <source>A name: known people are offered</source>
        <translation>姓名：会列出已知的人</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose what to show (Ctrl+Shift+F: type into the list)</source>
        <translation>选择要显示的内容（Ctrl+Shift+F：在列表中输入）</translation>
    </message>
    <message>
        <source>Columns and more</source>
        <translation>列及更多选项</translation>
    </message>
    <message>
        <source>Review tiers and classes</source>
        <translation>评审级别与类别</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>In this list…</source>
        <translation>在列表中查找…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not touched {days} d</source>
        <translation>{days}天未接触</translation>
    </message>
    <message>
        <source>Without a firm</source>
        <translation>无所属公司</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>大客户</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Touched within {days} d</source>
        <translation>{days}天内接触过</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Edit this filter</source>
        <translation>编辑此筛选</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A condition is not complete: complete it or take it away.</source>
        <translation>有一个条件不完整：请补全或删除它。</translation>
    </message>
    <message>
        <source>These conditions are not used yet. Press Esc again to give them up.</source>
        <translation>这些条件尚未应用。再按一次 Esc 放弃。</translation>
    </message>
    <message>
        <source>Show those of which</source>
        <translation>显示符合以下条件的</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>All of these are met</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>Any of these is met</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>How many must be met</source>
        <translation>须满足多少条件</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>移除此条件组</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加条件组</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>组合筛选…</translation>
    </message>
    <message>
        <source>People who work for customers with:</source>
        <translation>联系人所在客户满足：</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>{days} days ago or longer</source>
        <translation>{days}天前或更早</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days}天内</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Take this condition away (Ctrl+Delete)</source>
        <translation>移除此条件（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>This field is no longer there; the condition is not heeded.</source>
        <translation>该字段已不存在，此条件不起作用。</translation>
    </message>
</context>
<context>
    <name>FilterValue</name>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>天、周或月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Open deals, number</source>
        <translation>进行中商机数</translation>
    </message>
    <message>
        <source>In open deals</source>
        <translation>进行中商机金额</translation>
    </message>
    <message>
        <source>People, number</source>
        <translation>联系人数</translation>
    </message>
    <message>
        <source>Open promises, number</source>
        <translation>未兑现承诺数</translation>
    </message>
    <message>
        <source>Open complaints, number</source>
        <translation>未解决投诉数</translation>
    </message>
    <message>
        <source>Planned steps, number</source>
        <translation>计划步骤数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>任职公司</translation>
    </message>
    <message>
        <source>Deals, number</source>
        <translation>商机数</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>匿名化日期</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Stakeholders, number</source>
        <translation>关键人数</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>同时具有</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>is so</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not so</source>
        <translation>否</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>is ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>is not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>在期间</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>在过去</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>距今超过</translation>
    </message>
    <message>
        <source>is further ahead than</source>
        <translation>晚于今后</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 且 {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>({group})</source>
        <translation>（{group}）</translation>
    </message>
    <message>
        <source>a field that is gone</source>
        <translation>已不存在的字段</translation>
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
        <translation>{least} 与 {most}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Ask how it is going</source>
        <translation>询问进展</translation>
    </message>
    <message>
        <source>Win {contact} as someone who tells us the truth</source>
        <translation>争取让{contact}对我们说实话</translation>
    </message>
    <message>
        <source>Meet {contact}</source>
        <translation>拜访{contact}</translation>
    </message>
    <message>
        <source>Ask {contact} for news</source>
        <translation>向{contact}了解近况</translation>
    </message>
    <message>
        <source>Visit together with our {step}</source>
        <translation>与我方{step}一同拜访</translation>
    </message>
    <message>
        <source>Go on without {user}</source>
        <translation>暂不带{user}，继续推进</translation>
    </message>
    <message>
        <source>Find one choice that all departments can carry</source>
        <translation>找出各部门都能接受的方案</translation>
    </message>
    <message>
        <source>Hear what has changed</source>
        <translation>了解有什么变化</translation>
    </message>
    <message>
        <source>Thank them for {brought}</source>
        <translation>感谢对方介绍{brought}</translation>
    </message>
    <message>
        <source>Ask whether others may ask them about us</source>
        <translation>询问能否请对方作参考客户</translation>
    </message>
    <message>
        <source>Thank them for speaking for us</source>
        <translation>感谢他们为我们美言</translation>
    </message>
    <message>
        <source>Ask who it is: {role}</source>
        <translation>打听是谁：{role}</translation>
    </message>
    <message>
        <source>{subject}, through {via}</source>
        <translation>{subject}，经由{via}</translation>
    </message>
    <message>
        <source>Propose to {contact}: {need}</source>
        <translation>向{contact}提出方案：{need}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>暂且搁置，并说明原因</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>好消息</translation>
    </message>
</context>
<context>
    <name>FindingKinds</name>
    <message>
        <source>Slipping away</source>
        <translation>正在流失</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>采购减少</translation>
    </message>
    <message>
        <source>Decider favours a rival</source>
        <translation>决策人倾向竞争对手</translation>
    </message>
    <message>
        <source>Cut off from information</source>
        <translation>信息孤岛</translation>
    </message>
    <message>
        <source>Departments disagree</source>
        <translation>部门意见不一</translation>
    </message>
    <message>
        <source>Perhaps only a comparison bid</source>
        <translation>可能只是陪标</translation>
    </message>
    <message>
        <source>Economic buyer unknown</source>
        <translation>经济决策人未知</translation>
    </message>
    <message>
        <source>Economic buyer not met</source>
        <translation>未见过经济决策人</translation>
    </message>
    <message>
        <source>Nobody on the map</source>
        <translation>关系图上没有人</translation>
    </message>
    <message>
        <source>Hangs on one person</source>
        <translation>只靠一个人</translation>
    </message>
    <message>
        <source>Our managers come too late</source>
        <translation>我方管理层介入过晚</translation>
    </message>
    <message>
        <source>Our managers are missing</source>
        <translation>我方管理层缺席</translation>
    </message>
    <message>
        <source>The powerful are not for us</source>
        <translation>有权者不支持我们</translation>
    </message>
    <message>
        <source>Coach is silent</source>
        <translation>教练无音讯</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>没有教练</translation>
    </message>
    <message>
        <source>Role of this stage not covered</source>
        <translation>本阶段角色未覆盖</translation>
    </message>
    <message>
        <source>Nobody senior met the decider</source>
        <translation>没有高层见过决策人</translation>
    </message>
    <message>
        <source>Our managers come too early</source>
        <translation>我方管理层介入过早</translation>
    </message>
    <message>
        <source>Relationship below target</source>
        <translation>关系低于目标</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>联系人太少</translation>
    </message>
    <message>
        <source>No opponent known</source>
        <translation>未发现反对者</translation>
    </message>
    <message>
        <source>Class to review</source>
        <translation>类别待审</translation>
    </message>
    <message>
        <source>Tier to review</source>
        <translation>等级待审</translation>
    </message>
    <message>
        <source>White space: could buy more</source>
        <translation>空白机会：可多买</translation>
    </message>
    <message>
        <source>Referral came</source>
        <translation>收到转介绍</translation>
    </message>
    <message>
        <source>Loyalty rises</source>
        <translation>忠诚度上升</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承诺已兑现</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nobody on the map</source>
        <translation>关系图上无人</translation>
    </message>
    <message>
        <source>Nobody who has a say in this deal is noted yet, and it is worth a look ({stage}).</source>
        <translation>这笔商机值得关注（{stage}），但还没有记录任何有发言权的人。</translation>
    </message>
    <message>
        <source>Nobody who has a say in this deal is noted yet ({stage}); the account&apos;s own map could be taken over.</source>
        <translation>这笔商机还没有记录任何有发言权的人（{stage}）；可以沿用该客户的总关系图。</translation>
    </message>
    <message>
        <source>Decider unknown</source>
        <translation>决策人不明</translation>
    </message>
    <message>
        <source>{stage}: nobody on the map is noted as the one who decides.</source>
        <translation>{stage}：关系图上还没有人被标为决策人。</translation>
    </message>
    <message>
        <source>{stage}: the one who decides is only known as “{seat}”, not by name.</source>
        <translation>{stage}：只知道由“{seat}”决定，还不知道是谁。</translation>
    </message>
    <message>
        <source>Decider not met</source>
        <translation>未见过决策人</translation>
    </message>
    <message>
        <source>{contact} decides, but no visit, meeting or demo with them is logged ({stage}).</source>
        <translation>{contact}是决策人，但没有与其拜访、会面或演示的记录（{stage}）。</translation>
    </message>
    <message>
        <source>Only one contact</source>
        <translation>只有一位联系人</translation>
    </message>
    <message>
        <source>In this deal we know {contacts} alone; if they leave or fall silent, we know nobody.</source>
        <translation>这笔商机里我们只认识{contacts}；此人一旦离开或沉默，我们就谁也不认识了。</translation>
    </message>
    <message>
        <source>In this deal we know one person alone; if they leave or fall silent, we know nobody.</source>
        <translation>这笔商机里我们只认识一个人；此人一旦离开或沉默，我们就谁也不认识了。</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>联系人太少</translation>
    </message>
    <message>
        <source>In this deal we know two people only: {contacts}.</source>
        <translation>这笔商机里我们只认识两个人：{contacts}。</translation>
    </message>
    <message>
        <source>In this deal we know two people only.</source>
        <translation>这笔商机里我们只认识两个人。</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>没有教练</translation>
    </message>
    <message>
        <source>Nobody on the customer&apos;s side tells us how the choice is really going ({stage}).</source>
        <translation>客户方面没有人告诉我们选择的真实进展（{stage}）。</translation>
    </message>
    <message>
        <source>Coach is silent</source>
        <translation>教练久无音信</translation>
    </message>
    <message>
        <source>Nothing was heard of {contact}, our coach, for {days} days.</source>
        <translation>已有{days}天没有教练{contact}的消息。</translation>
    </message>
    <message>
        <source>{contact} is noted as our coach, but no touch with them was ever logged.</source>
        <translation>{contact}被标为教练，但从未有过接触记录。</translation>
    </message>
    <message>
        <source>Someone is missing</source>
        <translation>此阶段缺人</translation>
    </message>
    <message>
        <source>{stage}: nobody we know there stands for {functions}.</source>
        <translation>{stage}：我们认识的人里没有人代表{functions}。</translation>
    </message>
    <message>
        <source>No opponent known</source>
        <translation>不知谁反对</translation>
    </message>
    <message>
        <source>{people} people are on the map, and none is noted as against us. Somebody usually is.</source>
        <translation>关系图上有{people}人，没有一人被标为反对。通常总有人反对。</translation>
    </message>
    <message>
        <source>Power is not with us</source>
        <translation>影响力不在我方</translation>
    </message>
    <message>
        <source>Of {total} points of influence that we know of, {ours} are for us and {against} against.</source>
        <translation>在已知的{total}点影响力中，{ours}点支持我方，{against}点反对。</translation>
    </message>
    <message>
        <source>Decider is against us</source>
        <translation>决策人反对我方</translation>
    </message>
    <message>
        <source>{contact}, who decides, is noted as an opponent.</source>
        <translation>决策人{contact}被标为反对者。</translation>
    </message>
    <message>
        <source>{contact}, who decides, is noted as an opponent, and {rival} is in the race.</source>
        <translation>决策人{contact}被标为反对者，而{rival}也在竞争。</translation>
    </message>
    <message>
        <source>No common choice</source>
        <translation>意见不统一</translation>
    </message>
    <message>
        <source>{departments} departments want different things, {supporters} of them are for us: {wishes}.</source>
        <translation>{departments}个部门各有所求，其中{supporters}个支持我方：{wishes}。</translation>
    </message>
    <message>
        <source>Relationship too thin</source>
        <translation>关系不够深</translation>
    </message>
    <message>
        <source>For {contact} we are “{now}”; we want to be “{wanted}”.</source>
        <translation>在{contact}眼中我们是“{now}”，我们希望成为“{wanted}”。</translation>
    </message>
    <message>
        <source>Nobody above met the decider</source>
        <translation>上级未见过决策人</translation>
    </message>
    <message>
        <source>{contact} decides and was met by the salesperson alone; our {step} should meet them too ({stage}).</source>
        <translation>{contact} 是决策者，只有销售人员见过；我方{step}也应当与其见面（{stage}）。</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>{stage}: nothing was heard for {days} days, and {limit} are long enough.</source>
        <translation>{stage}：已有{days}天没有任何消息，超过{limit}天就该行动。</translation>
    </message>
    <message>
        <source>{stage}: nothing was heard for {days} days, and {limit} are long enough. Something is planned for {planned_on}.</source>
        <translation>{stage}：已有{days}天没有任何消息，超过{limit}天就该行动。已安排在{planned_on}接触。</translation>
    </message>
    <message>
        <source>{stage}: nothing was ever heard, in {days} days.</source>
        <translation>{stage}：{days}天来从未有过消息。</translation>
    </message>
    <message>
        <source>All news from one person</source>
        <translation>消息只来自一人</translation>
    </message>
    <message>
        <source>{stage}: all {news} pieces of news of the last {days} days came from {contact}.</source>
        <translation>{stage}：最近{days}天的{news}条消息全部来自{contact}。</translation>
    </message>
    <message>
        <source>Are we only a bid filler?</source>
        <translation>我方是否陪标？</translation>
    </message>
    <message>
        <source>Signs that we are to make up the number of bids: {reasons}.</source>
        <translation>我方可能只是凑足投标家数，迹象有：{reasons}。</translation>
    </message>
    <message>
        <source>Manager came too early</source>
        <translation>经理出面过早</translation>
    </message>
    <message>
        <source>{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.</source>
        <translation>{user}已于{on}参与；现在是{stage}，应在{expected_stage}时出面。</translation>
    </message>
    <message>
        <source>Head came too early</source>
        <translation>总监出面过早</translation>
    </message>
    <message>
        <source>Manager planned too early</source>
        <translation>经理安排得过早</translation>
    </message>
    <message>
        <source>{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.</source>
        <translation>{user}安排在{on}参与；现在是{stage}，应在{expected_stage}时出面。</translation>
    </message>
    <message>
        <source>Head planned too early</source>
        <translation>总监安排得过早</translation>
    </message>
    <message>
        <source>Manager is late</source>
        <translation>经理出面晚了</translation>
    </message>
    <message>
        <source>It is {stage} now. Our manager was due at {expected_stage} and has not appeared.</source>
        <translation>现在已是{stage}。我方经理应在{expected_stage}出面，却一直没有出现。</translation>
    </message>
    <message>
        <source>Head is late</source>
        <translation>总监出面晚了</translation>
    </message>
    <message>
        <source>It is {stage} now. Our head was due at {expected_stage} and has not appeared.</source>
        <translation>现在已是{stage}。我方总监应在{expected_stage}出面，却一直没有出现。</translation>
    </message>
    <message>
        <source>Manager is due</source>
        <translation>该经理出面了</translation>
    </message>
    <message>
        <source>{stage}: our manager is due now, has not appeared and is not planned.</source>
        <translation>{stage}：我方经理此时应当出面，但既未出现也未安排。</translation>
    </message>
    <message>
        <source>Head is due</source>
        <translation>该总监出面了</translation>
    </message>
    <message>
        <source>{stage}: our head is due now, has not appeared and is not planned.</source>
        <translation>{stage}：我方总监此时应当出面，但既未出现也未安排。</translation>
    </message>
    <message>
        <source>decider not met</source>
        <translation>未见过决策人</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>打开关系图</translation>
    </message>
    <message>
        <source>Take over the account&apos;s map</source>
        <translation>沿用客户总关系图</translation>
    </message>
    <message>
        <source>Add somebody: {role}</source>
        <translation>补充人员：{role}</translation>
    </message>
    <message>
        <source>Add somebody to the map</source>
        <translation>在关系图上补充人员</translation>
    </message>
    <message>
        <source>Ask {contact}</source>
        <translation>请教{contact}</translation>
    </message>
    <message>
        <source>Ask {contact}: {role}?</source>
        <translation>请教{contact}：{role}是谁？</translation>
    </message>
    <message>
        <source>Find a coach</source>
        <translation>寻找教练</translation>
    </message>
    <message>
        <source>Win {contact} as a coach</source>
        <translation>争取{contact}做教练</translation>
    </message>
    <message>
        <source>Plan a visit: {contact}</source>
        <translation>安排拜访：{contact}</translation>
    </message>
    <message>
        <source>Plan a visit: {contact}, through {via}</source>
        <translation>通过{via}安排拜访：{contact}</translation>
    </message>
    <message>
        <source>Plan a call: {contact}</source>
        <translation>安排电话：{contact}</translation>
    </message>
    <message>
        <source>Plan a visit with our manager</source>
        <translation>安排经理一同拜访</translation>
    </message>
    <message>
        <source>Plan a visit with our head</source>
        <translation>安排总监一同拜访</translation>
    </message>
    <message>
        <source>Go on without {user} for now</source>
        <translation>暂时不请{user}出面</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>更改安排</translation>
    </message>
    <message>
        <source>Look for another way in</source>
        <translation>另找途径</translation>
    </message>
    <message>
        <source>Reach {contact} through {via}</source>
        <translation>通过{via}接触{contact}</translation>
    </message>
    <message>
        <source>Propose to {contact}: {need}</source>
        <translation>向{contact}提出方案：{need}</translation>
    </message>
    <message>
        <source>Bring them to one table</source>
        <translation>召集各部门一起商量</translation>
    </message>
    <message>
        <source>Bring them to one table: {contact}</source>
        <translation>请{contact}召集各部门一起商量</translation>
    </message>
    <message>
        <source>Open the plan: {contact}</source>
        <translation>打开计划：{contact}</translation>
    </message>
    <message>
        <source>Decide whether to bid</source>
        <translation>决定是否投标</translation>
    </message>
    <message>
        <source>Find out who is against it</source>
        <translation>弄清谁在反对</translation>
    </message>
    <message>
        <source>Find out where {contact} stands</source>
        <translation>弄清{contact}的立场</translation>
    </message>
    <message>
        <source>Take over the map</source>
        <translation>沿用关系图</translation>
    </message>
    <message>
        <source>Add: {role}</source>
        <translation>添加：{role}</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Win {contact}</source>
        <translation>争取{contact}</translation>
    </message>
    <message>
        <source>Visit {contact}</source>
        <translation>拜访{contact}</translation>
    </message>
    <message>
        <source>Call {contact}</source>
        <translation>致电{contact}</translation>
    </message>
    <message>
        <source>Visit with manager</source>
        <translation>与经理拜访</translation>
    </message>
    <message>
        <source>Visit with head</source>
        <translation>与总监拜访</translation>
    </message>
    <message>
        <source>Without {user}</source>
        <translation>暂不带{user}</translation>
    </message>
    <message>
        <source>Another way in</source>
        <translation>另寻途径</translation>
    </message>
    <message>
        <source>Reach {contact}</source>
        <translation>接触{contact}</translation>
    </message>
    <message>
        <source>Propose to {contact}</source>
        <translation>向{contact}提案</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>集中商议</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Whether to bid</source>
        <translation>是否投标</translation>
    </message>
    <message>
        <source>Who is against?</source>
        <translation>谁反对？</translation>
    </message>
    <message>
        <source>Stance: {contact}</source>
        <translation>立场：{contact}</translation>
    </message>
    <message>
        <source>We know, and it is taken care of</source>
        <translation>我们知道，已在处理</translation>
    </message>
    <message>
        <source>It does not matter for this customer</source>
        <translation>对这位客户无关紧要</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>并非如此</translation>
    </message>
    <message>
        <source>{why} Planned for {plan_on}: {plan_kind} with {plan_with}.</source>
        <translation>{why}已计划于{plan_on}：{plan_kind}（{plan_with}）。</translation>
    </message>
    <message>
        <source>formal tender</source>
        <translation>正式招标</translation>
    </message>
    <message>
        <source>a strong rival</source>
        <translation>有强劲对手</translation>
    </message>
    <message>
        <source>a rival is considered</source>
        <translation>客户在考虑竞争对手</translation>
    </message>
    <message>
        <source>a rival is ahead of us</source>
        <translation>有对手领先我方</translation>
    </message>
    <message>
        <source>does not buy from us today</source>
        <translation>目前不向我们采购</translation>
    </message>
    <message>
        <source>invited late</source>
        <translation>很晚才受邀</translation>
    </message>
    <message>
        <source>no influence on the specification</source>
        <translation>未能影响技术要求</translation>
    </message>
    <message>
        <source>no coach</source>
        <translation>没有教练</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>正在流失</translation>
    </message>
    <message>
        <source>No order for {days} days; usually one comes every {usual} days.</source>
        <translation>{days} 天没有订单；通常每 {usual} 天一单。</translation>
    </message>
    <message>
        <source>Has probably left</source>
        <translation>很可能已流失</translation>
    </message>
    <message>
        <source>No order for {days} days; usually one came every {usual} days.</source>
        <translation>{days} 天没有订单；过去通常每 {usual} 天一单。</translation>
    </message>
    <message>
        <source>Probably still a customer: {chance} %. The last order was {days} days ago; usually one comes every {usual} days.</source>
        <translation>很可能仍是客户：{chance}%。上次下单是 {days} 天前；通常每 {usual} 天一单。</translation>
    </message>
    <message>
        <source>Probably still a customer: {chance} % only. The last order was {days} days ago; usually one came every {usual} days.</source>
        <translation>很可能仍是客户：只有 {chance}%。上次下单是 {days} 天前；过去通常每 {usual} 天一单。</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>买得少了</translation>
    </message>
    <message>
        <source>{lost} less than in the time before, down by {fall} %; days with an order: {last_days} instead of {before_days}.</source>
        <translation>比之前少买 {lost}，下降 {fall}%；下单日由 {before_days} 个减为 {last_days} 个。</translation>
    </message>
    <message>
        <source>{lost} less than in the time before, down by {fall} %, most of it {line_most}; days with an order: {last_days} instead of {before_days}.</source>
        <translation>比之前少买 {lost}，下降 {fall}%，主要是{line_most}；下单日由 {before_days} 个减为 {last_days} 个。</translation>
    </message>
    <message>
        <source>A prospect by now</source>
        <translation>已是潜在客户</translation>
    </message>
    <message>
        <source>Of late they showed so much interest that they are worth developing.</source>
        <translation>近来对方表现出很大兴趣，值得开发。</translation>
    </message>
    <message>
        <source>A customer by now</source>
        <translation>已是客户</translation>
    </message>
    <message>
        <source>Their first order came on {on}.</source>
        <translation>首单于 {on} 到来。</translation>
    </message>
    <message>
        <source>Buys again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>After the first order another one came on {on}.</source>
        <translation>首单之后，{on} 又来了一单。</translation>
    </message>
    <message>
        <source>A loyal customer by now</source>
        <translation>已是忠诚客户</translation>
    </message>
    <message>
        <source>Their loyalty stands at {value} of 100.</source>
        <translation>忠诚度为 {value} 分（满分 100）。</translation>
    </message>
    <message>
        <source>A partner by now</source>
        <translation>已是伙伴客户</translation>
    </message>
    <message>
        <source>Loyal, and they bring others to us; so far: {value}.</source>
        <translation>忠诚，并为我们带来别的客户；至今 {value} 家。</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>The last order came on {on}, and for very long nothing since.</source>
        <translation>最后一单是 {on}，此后很久没有订单。</translation>
    </message>
    <message>
        <source>Could move up a tier</source>
        <translation>可升一级</translation>
    </message>
    <message>
        <source>By sales, margin, credit and management together {score} of 100: “{to_tier}” rather than “{from_tier}”.</source>
        <translation>销售额、毛利、信用和管理合计 {score} 分（满分 100）：应为“{to_tier}”，而不是“{from_tier}”。</translation>
    </message>
    <message>
        <source>Could move down a tier</source>
        <translation>可降一级</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>尚无级别</translation>
    </message>
    <message>
        <source>By sales, margin, credit and management together {score} of 100: “{to_tier}”.</source>
        <translation>销售额、毛利、信用和管理合计 {score} 分（满分 100）：“{to_tier}”。</translation>
    </message>
    <message>
        <source>Could buy more</source>
        <translation>可以多买</translation>
    </message>
    <message>
        <source>{line}: others spend {peer} % of their purchases on it, they {own} %. That would be {could} a year.</source>
        <translation>{line}：别的客户占采购的 {peer}%，这家 {own}%。补齐约为每年 {could}。</translation>
    </message>
    <message>
        <source>{line}: in {industry} it is {peer} % of all purchases, with them {own} %. That would be {could} a year.</source>
        <translation>{line}：在{industry}行业占采购的 {peer}%，这家 {own}%。补齐约为每年 {could}。</translation>
    </message>
    <message>
        <source>Needs what they do not buy</source>
        <translation>需要却没买</translation>
    </message>
    <message>
        <source>They do not buy {line}, and say: “{need}”.</source>
        <translation>对方没有买{line}，却说：“{need}”。</translation>
    </message>
    <message>
        <source>Brought us a customer</source>
        <translation>为我们带来客户</translation>
    </message>
    <message>
        <source>{brought} came to us through them.</source>
        <translation>{brought}是通过对方找到我们的。</translation>
    </message>
    <message>
        <source>More loyal than a year ago</source>
        <translation>比一年前更忠诚</translation>
    </message>
    <message>
        <source>Their loyalty rose by {points} points to {value} of 100.</source>
        <translation>忠诚度上升 {points} 分，达到 {value} 分（满分 100）。</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>信守承诺</translation>
    </message>
    <message>
        <source>The latest promises to them were all kept on time: {kept} in a row.</source>
        <translation>最近对其作出的承诺都按时兑现：连续 {kept} 次。</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>计划拜访</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>计划电话</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>表示感谢</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>请作参考客户</translation>
    </message>
    <message>
        <source>Set tier: {tier}</source>
        <translation>设为级别：{tier}</translation>
    </message>
    <message>
        <source>Set class: {klass}</source>
        <translation>设为类别：{klass}</translation>
    </message>
    <message>
        <source>See what they could buy</source>
        <translation>看看还能买什么</translation>
    </message>
    <message>
        <source>What they could buy</source>
        <translation>还能买什么</translation>
    </message>
    <message>
        <source>{why} Planned for {plan_on}: {plan_kind}.</source>
        <translation>{why}已计划于 {plan_on}：{plan_kind}。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Set the finding aside</source>
        <translation>搁置这条提示</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} orders</source>
        <translation>
            <numerusform>{all} 个订单中的 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPopup</name>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>搁置 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside until the facts change, because…</source>
        <translation>搁置到情况变化为止，因为……</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>其他原因……</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>How content they are (5: very)</source>
        <translation>满意程度（5：非常满意）</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;No next step</source>
        <translation>无下一步 (&amp;N)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Say how it was solved.</source>
        <translation>请说明如何解决的。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请说明要做什么。</translation>
    </message>
    <message>
        <source>Say on which day, such as 25/11 or 2026-11-25.</source>
        <translation>请填写日期，例如 11-25 或 2026-11-25。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Your own customers</source>
        <translation>您自己的客户</translation>
    </message>
    <message>
        <source>Your customers stay on this laptop: no account, no network. How do you want to begin?</source>
        <translation>客户数据只保存在这台电脑上，无需账号，无需联网。您想如何开始？</translation>
    </message>
    <message>
        <source>Look around in a sample firm</source>
        <translation>先看看示例公司</translation>
    </message>
    <message>
        <source>Your own sums are in</source>
        <translation>您自己的金额币种</translation>
    </message>
    <message>
        <source>Bring in my customers</source>
        <translation>导入我的客户</translation>
    </message>
    <message>
        <source>About 60 made-up customers, three years in euros, in a file of its own.</source>
        <translation>约 60 个虚构客户、三年数据（以欧元计），单独存放在一个文件中。</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards, such as another program&apos;s export.</source>
        <translation>来自Excel、CSV或vCard，例如其他程序导出的文件。</translation>
    </message>
    <message>
        <source>Start with nothing</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Add the first customer by hand.</source>
        <translation>手动添加第一个客户。</translation>
    </message>
</context>
<context>
    <name>ForecastKind</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What will the open deals bring, month by month, and how sure is that?</source>
        <translation>进行中的商机逐月会带来多少？有多大把握？</translation>
    </message>
    <message>
        <source>What the open deals will bring: needs {few} open deals with an amount and a day of opening, there are {n}; and {few} won ones, there are {won}.</source>
        <translation>进行中的商机会带来多少：需要 {few} 个有金额和开始日期的进行中商机，现有 {n} 个；以及 {few} 个赢单，现有 {won} 个。</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>All of {deals} are older than any that was ever decided: nothing more can be expected of them.</source>
        <translation>{deals}都比以往任何已决定的商机更久：预计不会再有结果。</translation>
    </message>
    <message>
        <source>{deals} will bring about {middle} until {month} (four chances in five: {low} to {high}).</source>
        <translation>到{month}，{deals}预计带来约 {middle}（八成把握：{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>This quarter about {middle} more ({low} to {high}), beside {won} already won in it.</source>
        <translation>本季度预计还有约 {middle}（{low} 至 {high}），另有本季度已赢单 {won}。</translation>
    </message>
    <message>
        <source>The chances are a rule of thumb, not learnt from your deals.</source>
        <translation>概率来自经验规则，而非从您的商机中学得。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without an amount count at the mean of won ones.</source>
        <translation>
            <numerusform>%Ln 个没有金额的商机按赢单均值计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without an amount or a day of opening.</source>
        <translation>
            <numerusform>未计入：%Ln 个没有金额或开始日期的商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals that are yet to be opened are not in it.</source>
        <translation>不含今后才开始的商机。</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Four chances in five</source>
        <translation>八成把握</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>赢单数</translation>
    </message>
    <message>
        <source>Low (P10)</source>
        <translation>下限（P10）</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>中位数（P50）</translation>
    </message>
    <message>
        <source>High (P90)</source>
        <translation>上限（P90）</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>{month}赢单</translation>
    </message>
    <message>
        <source>Deals that are likeliest won in {month}, at their full amounts. Expected of all open deals in it: about {middle} ({low} to {high}).</source>
        <translation>最可能在 {month} 赢单的商机，按全额列示。该月所有进行中商机的预期：约 {middle}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>No deal is likeliest won in {month}. Expected of all open deals in it: about {middle} ({low} to {high}).</source>
        <translation>没有商机最可能在 {month} 赢单。该月所有进行中商机的预期：约 {middle}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>{middle} more, between {low} and {high}</source>
        <translation>还有 {middle}，介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>There is too little past to try such a forecast on.</source>
        <translation>历史太短，无法检验这种预测。</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too high, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>用过去 %Ln 个日期检验：中位数偏高 {share}，实际结果有 {covered} 落在区间内（应为 {right}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too low, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>用过去 %Ln 个日期检验：中位数偏低 {share}，实际结果有 {covered} 落在区间内（应为 {right}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln 个进行中的商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>What you entered is not saved. Press Esc again to give it up.</source>
        <translation>输入的内容尚未保存，再按一次Esc即放弃。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days}天前</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <source>{text} ({remark})</source>
        <translation>{text}（{remark}）</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Type the beginning of the name</source>
        <translation>输入名称开头</translation>
    </message>
    <message>
        <source>What it does in a purchase</source>
        <translation>在采购中的职能</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>记录活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新建承诺</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建需求</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Who brought them to us</source>
        <translation>由谁介绍</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Not saved yet: {problem} What you typed waits in its field.</source>
        <translation>尚未保存：{problem}输入的内容仍保留在原字段中。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回该字段</translation>
    </message>
    <message>
        <source>A folder cannot be kept, only the files in it.</source>
        <translation>文件夹无法保存，只能保存其中的文件。</translation>
    </message>
    <message>
        <source>We promise {name}</source>
        <translation>向{name}承诺</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>我们承诺</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing new was entered; this one is there.</source>
        <translation>没有新建：已有这条记录。</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>FreshnessRows</name>
    <message>
        <source>ask again</source>
        <translation>需再问</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>仍然属实</translation>
    </message>
    <message>
        <source>{group}: still true</source>
        <translation>{group}：仍然属实</translation>
    </message>
    <message>
        <source>Say that this was checked today and is right</source>
        <translation>确认今天已核实无误</translation>
    </message>
    <message>
        <source>To ask at the next visit</source>
        <translation>下次拜访要问</translation>
    </message>
</context>
<context>
    <name>FunnelKind</name>
    <message>
        <source>Buying funnel</source>
        <translation>采购漏斗</translation>
    </message>
    <message>
        <source>Where do deals stop, and how much is sold a day?</source>
        <translation>商机停在哪里？每天卖出多少？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>How far deals come: needs {few} deals in this period, there are {n}.</source>
        <translation>商机走到哪一步：此期间需要 {few} 个商机，现有 {n} 个。</translation>
    </message>
    <message>
        <source>{deals}, {won} of them won so far.</source>
        <translation>{deals}，其中已赢单 {won} 个。</translation>
    </message>
    <message>
        <source>The fewest go on from “{stage}”: {on} of the {over} that left it.</source>
        <translation>从“{stage}”继续推进的最少：离开该阶段的 {over} 个中有 {on} 个。</translation>
    </message>
    <message>
        <source>No deal was ever at: {stages}. They were passed over, or not noted.</source>
        <translation>没有商机处于过：{stages}。可能被跳过或未记录。</translation>
    </message>
    <message>
        <source>Open deals do not count yet where they stand.</source>
        <translation>进行中的商机在其当前阶段尚不计入。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Stood at it</source>
        <translation>停留过</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>停在此处</translation>
    </message>
    <message>
        <source>Over there</source>
        <translation>已过此处</translation>
    </message>
    <message>
        <source>Went on (share)</source>
        <translation>继续（比例）</translation>
    </message>
    <message>
        <source>Low (90 %)</source>
        <translation>下限（90%）</translation>
    </message>
    <message>
        <source>High (90 %)</source>
        <translation>上限（90%）</translation>
    </message>
    <message>
        <source>Days there (median)</source>
        <translation>停留天数（中位数）</translation>
    </message>
    <message>
        <source>{on} of the {over} that left it went on ({low} to {high})</source>
        <translation>离开该阶段的 {over} 个中有 {on} 个继续推进（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{on} of {over} went on</source>
        <translation>{over} 个中 {on} 个继续推进</translation>
    </message>
    <message>
        <source>{open} open × {rate} won (of those won or lost) × {mean} each ÷ {days} make {sum} a day.</source>
        <translation>{open} 个进行中 × 赢单率 {rate}（占赢单与丢单之和） × 每单 {mean} ÷ {days} = 每天 {sum}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them stay at most {days}</source>
        <translation>一半最多停留 {days}</translation>
    </message>
    <message>
        <source>no deal was ever noted there</source>
        <translation>从未有商机记录在此</translation>
    </message>
    <message>
        <source>never noted</source>
        <translation>从未记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open here</source>
        <translation>
            <numerusform>%Ln 个停在此阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few deals were won to say how much is sold a day.</source>
        <translation>赢单太少，无法说明每天卖出多少。</translation>
    </message>
    <message>
        <source>open deals</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>amount won</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>days to the end</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>On {day} it was {sum} a day; moved by {parts}.</source>
        <translation>{day}时为每天 {sum}；变动来自：{parts}。</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>暂无更改。</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>显示更早的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>已重做：{change}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind}“{name}”</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>添加{record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>删除{record}</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Person: birthday</source>
        <translation>联系人：生日</translation>
    </message>
    <message>
        <source>Person: department</source>
        <translation>联系人：部门</translation>
    </message>
    <message>
        <source>Person: mail</source>
        <translation>联系人：邮箱</translation>
    </message>
    <message>
        <source>Person: number elsewhere</source>
        <translation>联系人：外部编号</translation>
    </message>
    <message>
        <source>Person: first name</source>
        <translation>联系人：名</translation>
    </message>
    <message>
        <source>Person: last name</source>
        <translation>联系人：姓</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>联系人：姓名</translation>
    </message>
    <message>
        <source>Person: notes</source>
        <translation>联系人：备注</translation>
    </message>
    <message>
        <source>Person: other name</source>
        <translation>联系人：另一文字的姓名</translation>
    </message>
    <message>
        <source>Person: phone</source>
        <translation>联系人：电话</translation>
    </message>
    <message>
        <source>Person: form of address</source>
        <translation>联系人：称谓</translation>
    </message>
    <message>
        <source>Person: title</source>
        <translation>联系人：职务</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Other address: city</source>
        <translation>其他地址：城市</translation>
    </message>
    <message>
        <source>Other address: country</source>
        <translation>其他地址：国家</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>姓名（另一文字）</translation>
    </message>
    <message>
        <source>Other address: postal code</source>
        <translation>其他地址：邮政编码</translation>
    </message>
    <message>
        <source>Other address: state or region</source>
        <translation>其他地址：省或地区</translation>
    </message>
    <message>
        <source>Other address: street</source>
        <translation>其他地址：街道</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Parent firm</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>省／州</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>销售姿态</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>No amount, and no unit price to work it out</source>
        <translation>没有金额，也没有可用于计算的单价</translation>
    </message>
    <message>
        <source>The card names nobody</source>
        <translation>名片中没有姓名</translation>
    </message>
    <message>
        <source>The card has no end</source>
        <translation>名片没有结束标记</translation>
    </message>
    <message>
        <source>The card is too large</source>
        <translation>名片过大</translation>
    </message>
    <message>
        <source>The card is damaged</source>
        <translation>名片已损坏</translation>
    </message>
    <message>
        <source>“{value}” is no currency</source>
        <translation>“{value}”不是币种</translation>
    </message>
    <message>
        <source>Several customers are called {name}</source>
        <translation>有多个名为{name}的客户</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>{customer} is not known as a customer</source>
        <translation>没有名为{customer}的客户</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date</source>
        <translation>{column}：“{value}”不是日期</translation>
    </message>
    <message>
        <source>{column}: “{value}” has no year and was left out; the rest came in</source>
        <translation>{column}：“{value}”没有年份，已略过；其余内容已导入</translation>
    </message>
    <message>
        <source>{name}: open in the file but already closed here, so it stayed closed</source>
        <translation>{name}：文件中为进行中，但此处已结束，因此保持结束</translation>
    </message>
    <message>
        <source>Deals that name no customer; they come in without one</source>
        <translation>未注明客户的商机；导入后不属于任何客户</translation>
    </message>
    <message>
        <source>The headers of the columns once more</source>
        <translation>重复出现的列标题</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>A note beside the table, no row of it</source>
        <translation>表格旁的备注，不是数据行</translation>
    </message>
    <message>
        <source>{column}: {value} is too large</source>
        <translation>{column}：{value}过大</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no number</source>
        <translation>{column}：“{value}”不是数字</translation>
    </message>
    <message>
        <source>{field}: the file leaves open what {sample} is; “{decimal}” was read as the decimal mark.</source>
        <translation>{field}：文件无法判定 {sample} 的含义，已将“{decimal}”读作小数点。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>引号没有配对</translation>
    </message>
    <message>
        <source>Quotation marks stand in the wrong place</source>
        <translation>引号位置不对</translation>
    </message>
    <message>
        <source>{column}: {value} is no share</source>
        <translation>{column}：{value}不是百分比</translation>
    </message>
    <message>
        <source>{field}: read as day before month, which this file leaves open. Look at a few.</source>
        <translation>{field}：文件无法判定日月顺序，已按先日后月读取，请抽查几条。</translation>
    </message>
    <message>
        <source>{column}: the text is too long</source>
        <translation>{column}：文本过长</translation>
    </message>
    <message>
        <source>A total of the rows above it</source>
        <translation>上方各行的合计</translation>
    </message>
    <message>
        <source>{column}: “{value}” is neither yes nor no</source>
        <translation>{column}：“{value}”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>{name}: the same name without a customer came again, kept as another person</source>
        <translation>{name}：再次出现同名且无客户的人，已作为另一联系人保留</translation>
    </message>
    <message>
        <source>{name}: the same name with another number, kept as another customer</source>
        <translation>{name}：同名但编号不同，已作为另一客户保留</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需指定：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Known records</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>未导入.csv</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
</context>
<context>
    <name>IndustriesTab</name>
    <message>
        <source>How you stand to the customers of an industry that have no posture of their own.</source>
        <translation>没有单独设定姿态的客户，按行业采用的姿态。</translation>
    </message>
    <message>
        <source>New industry</source>
        <translation>新行业</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>取消此规则</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave a field without changing it</source>
        <translation>离开字段且不更改</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move a goal of an account plan</source>
        <translation>移动客户计划的目标</translation>
    </message>
    <message>
        <source>Preview and print an account plan</source>
        <translation>预览并打印客户计划</translation>
    </message>
    <message>
        <source>In the week and the month</source>
        <translation>在周视图和月视图中</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间线中</translation>
    </message>
    <message>
        <source>On a stakeholder map</source>
        <translation>在关系图上</translation>
    </message>
    <message>
        <source>On the board of deals</source>
        <translation>在商机看板上</translation>
    </message>
    <message>
        <source>In the comparison of a deal</source>
        <translation>在商机的对比表中</translation>
    </message>
    <message>
        <source>On the charts page</source>
        <translation>在图表页</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Avery {code}: {columns} × {rows} on {paper}</source>
        <translation>Avery {code}：{paper}，{columns} × {rows}</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>其他规格</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Labels used already</source>
        <translation>已用标签数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s).</source>
        <translation>
            <numerusform>%n 张标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no contact is wanted.</source>
        <translation>
            <numerusform>略去 %n 个：不希望被联系。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no address is known.</source>
        <translation>
            <numerusform>略去 %n 个：没有地址。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LifetimeValueKind</name>
    <message>
        <source>Lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Who will bring how much in the coming years?</source>
        <translation>未来几年，谁会带来多少销售额？</translation>
    </message>
    <message>
        <source>A plan needs {few} customers who ordered more than a year ago.</source>
        <translation>按计划估算需要 {few} 位一年以前有订单的客户。</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>What customers will probably bring in the coming years.</source>
        <translation>客户在未来几年可能带来的销售额。</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>{customers} will probably bring {total} in the coming {months} months, nine times in ten between {low} and {high}.</source>
        <translation>预计 {customers}在未来 {months} 个月带来 {total}，十次中有九次在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>By plan {customers} bring {total} in the coming {months} months, nine times in ten between {low} and {high}.</source>
        <translation>按计划，{customers}在未来 {months} 个月带来 {total}，十次中有九次在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>In today&apos;s money: {discount} less for each year to come.</source>
        <translation>按今天的币值计算：每晚一年减少 {discount}。</translation>
    </message>
    <message>
        <source>Planned, not by the model: everybody&apos;s usual rhythm, {share} of the customers staying each year; with few orders their open deals.</source>
        <translation>按计划而非模型：各自的惯常节奏，每年留住 {share} 的客户；订单少的以未结商机计。</translation>
    </message>
    <message>
        <source>The interval knows chance, not seasons or a changing market.</source>
        <translation>该区间只反映偶然性，不反映季节或市场变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core or key customer(s) with few orders (is) are planned: open deals by their chance, or the usual rhythm.</source>
        <translation>
            <numerusform>%Ln 位订单很少的核心或重点客户按计划估算：未结商机按赢单机会计，或按惯常节奏计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From ({currency})</source>
        <translation>下限（{currency}）</translation>
    </message>
    <message>
        <source>To ({currency})</source>
        <translation>上限（{currency}）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln bring {share} of it.</source>
        <translation>
            <numerusform>前 %Ln 位带来其中的 {share}。</numerusform>
        </translation>
    </message>
    <message>
        <source>nine times in ten between {low} and {high}</source>
        <translation>十次中有九次在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>planned, not by the model</source>
        <translation>按计划，而非模型</translation>
    </message>
</context>
<context>
    <name>ListCopier</name>
    <message>
        <source>The first {count} of {all} rows were copied.</source>
        <translation>已复制前 {count} 行（共 {all} 行）。</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>Log: {kind}</source>
        <translation>记录：{kind}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Start a series…</source>
        <translation>启动系列…</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Buys repeatedly</source>
        <translation>重复购买</translation>
    </message>
    <message>
        <source>References and ideas</source>
        <translation>作参考、提建议</translation>
    </message>
    <message>
        <source>Buys a variety</source>
        <translation>购买多样</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>推荐我们</translation>
    </message>
    <message>
        <source>Turns rivals away</source>
        <translation>拒绝竞争对手</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>热情</translation>
    </message>
    <message>
        <source>Intimacy</source>
        <translation>亲密</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>has not bought yet</source>
        <translation>尚未购买</translation>
    </message>
    <message>
        <source>too few customers buy to compare with</source>
        <translation>购买的客户太少，无法比较</translation>
    </message>
    <message>
        <source>all customers buy equally often</source>
        <translation>所有客户购买频率相同</translation>
    </message>
    <message>
        <source>the orders name too few product lines</source>
        <translation>订单涉及的产品线太少</translation>
    </message>
    <message>
        <source>nobody has noted such a thing of any customer</source>
        <translation>还没有为任何客户记录过此类表现</translation>
    </message>
    <message>
        <source>no decided deal with a rival</source>
        <translation>没有已定局且有竞争对手的商机</translation>
    </message>
    <message>
        <source>too few decided deals with a rival in all</source>
        <translation>已定局且有竞争对手的商机总数太少</translation>
    </message>
</context>
<context>
    <name>LoyaltyHead</name>
    <message>
        <source>this customer</source>
        <translation>该客户</translation>
    </message>
    <message>
        <source>half of the others reach</source>
        <translation>其他客户的中位数</translation>
    </message>
    <message>
        <source>Loyalty, side by side with the others</source>
        <translation>忠诚度，与其他客户对比</translation>
    </message>
    <message>
        <source>Loyalty by quarter</source>
        <translation>各季度忠诚度</translation>
    </message>
    <message>
        <source>The ladder of loyalty</source>
        <translation>忠诚度阶梯</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>LoyaltyKind</name>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>How loyal are the customers, and on which side?</source>
        <translation>客户有多忠诚，体现在哪些方面？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Loyalty: needs {few} customers of whom {needed} of {all} sides are known (orders, product lines, signs of loyalty, referrals, deals with rivals); there are {n}.</source>
        <translation>忠诚度：需要 {few} 家已知 {all} 个方面中 {needed} 个的客户（订单、产品线、忠诚表现、推荐、有竞争对手的商机）；目前有 {n} 家。</translation>
    </message>
    <message>
        <source>Half of those whose loyalty is known ({known} of {customers}) reach {total} of 100 or more.</source>
        <translation>在已知忠诚度的客户中（{customers}中的 {known} 家），一半达到 {total} 分（满分 100）或更高。</translation>
    </message>
    <message>
        <source>The others reach {total}.</source>
        <translation>其他客户达到 {total} 分。</translation>
    </message>
    <message>
        <source>Strongest side: “{strong}”, weakest: “{weak}”.</source>
        <translation>最强方面：“{strong}”，最弱方面：“{weak}”。</translation>
    </message>
    <message>
        <source>Each side goes from 0 to 100. A side that too little is known of is left open.</source>
        <translation>每个方面从 0 到 100。了解太少的方面留空。</translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>所选客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <translation>其他客户的中位数</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Most loyal</source>
        <translation>最忠诚</translation>
    </message>
    <message>
        <source>Least loyal</source>
        <translation>最不忠诚</translation>
    </message>
    <message>
        <source>Strongest: {side}</source>
        <translation>最强：{side}</translation>
    </message>
</context>
<context>
    <name>LoyaltySignsSection</name>
    <message>
        <source>Signs of loyalty</source>
        <translation>忠诚表现</translation>
    </message>
    <message>
        <source>Note a sign</source>
        <translation>记录表现</translation>
    </message>
    <message>
        <source>Did they stand as a reference for us, or suggest an improvement?</source>
        <translation>他们是否做过我方的参考客户，或提出过改进建议？</translation>
    </message>
    <message>
        <source>New sign of loyalty</source>
        <translation>新的忠诚表现</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>忠诚表现</translation>
    </message>
</context>
<context>
    <name>LoyaltyTab</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Points above or below what half of the others reach</source>
        <translation>高于或低于其他客户中位数的分数</translation>
    </message>
    <message>
        <source>Few buyers are like half of the others on every side</source>
        <translation>很少有客户在每一项上都正好是中等水平</translation>
    </message>
    <message>
        <source>What moved it since {day}</source>
        <translation>自 {day} 以来的变化原因</translation>
    </message>
    <message>
        <source>Sides that were not known then</source>
        <translation>当时未知的方面</translation>
    </message>
</context>
<context>
    <name>LoyaltyWords</name>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation>{total}（满分 100）</translation>
    </message>
    <message>
        <source>{known} of {all} sides known, {needed} are needed</source>
        <translation>已知 {all} 个方面中的 {known} 个，需要 {needed} 个</translation>
    </message>
    <message>
        <source>{known} of {all} sides known</source>
        <translation>已知 {all} 个方面中的 {known} 个</translation>
    </message>
    <message>
        <source>Nobody has bought yet, so there is nobody to compare with.</source>
        <translation>还没有客户购买，因此无从比较。</translation>
    </message>
    <message>
        <source>{buyers} of the same industry</source>
        <translation>同行业的{buyers}</translation>
    </message>
    <message>
        <source>Compared with {whom}</source>
        <translation>与{whom}比较</translation>
    </message>
    <message>
        <source>Compared with {whom}: half of them reach {median}</source>
        <translation>与{whom}比较：其中一半达到 {median} 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln 家购买客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>under 1 point</source>
        <translation>不到 1 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <translation>未知：{why}</translation>
    </message>
    <message>
        <source>{value}, half of the others reach {median}</source>
        <translation>{value}，其他客户的中位数为 {median}</translation>
    </message>
    <message>
        <source>nothing new since</source>
        <translation>此后没有新的记录</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>the others have fallen back</source>
        <translation>其他客户下降了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln 次表现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product line(s)</source>
        <translation>
            <numerusform>%Ln 条产品线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided deal(s) with a rival</source>
        <translation>
            <numerusform>%Ln 个已定局且有竞争对手的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>最近一次：{day}</translation>
    </message>
    <message>
        <source>the newest of them since {day}</source>
        <translation>最新的自 {day} 起</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln latest of {all}</source>
        <translation>
            <numerusform>{all} 条中最近的 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the last half year</source>
        <translation>
            <numerusform>最近半年 %Ln 次联系</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact and no order yet</source>
        <translation>还没有联系和订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known for %Ln month(s)</source>
        <translation>
            <numerusform>认识 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>no promise has fallen due yet</source>
        <translation>还没有到期的承诺</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) kept on time</source>
        <translation>
            <numerusform>%Ln 项承诺中 {kept} 项按时兑现</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of at least {few} are needed</source>
        <translation>至少 {few} 项，且需兑现 {share}</translation>
    </message>
    <message>
        <source>{n} are needed</source>
        <translation>需要 {n}</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) will go into others.</source>
        <translation>
            <numerusform>%Ln 条记录将并入其他记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>没有可合并的记录。</translation>
    </message>
    <message>
        <source>Merge many</source>
        <translation>批量合并</translation>
    </message>
    <message>
        <source>Merged is only what is surely the same. Empty fields are filled from the others, lists and notes are joined, and all of it is one step for Undo.</source>
        <translation>只合并确定相同的记录。空字段用其他记录补齐，列表和备注合在一起，全部操作可一步撤消。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>the most complete</source>
        <translation>信息最完整的</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>最早的</translation>
    </message>
    <message>
        <source>the one most often touched</source>
        <translation>联系最频繁的</translation>
    </message>
    <message>
        <source>What will be merged</source>
        <translation>将要合并的内容</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>被合并的记录</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Power × stance</source>
        <translation>影响力 × 立场</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Who reports to whom, department by department</source>
        <translation>谁向谁汇报,按部门排列</translation>
    </message>
    <message>
        <source>Who weighs how much, and who is for us</source>
        <translation>谁的分量有多重,谁支持我们</translation>
    </message>
    <message>
        <source>Where each department stands in each deal</source>
        <translation>各部门在每个商机中的立场</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Find on the map (/); Enter goes to the next one</source>
        <translation>在图上查找（/）；按回车跳到下一个</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>筛选 · {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Let others step back</source>
        <translation>淡化其他人</translation>
    </message>
</context>
<context>
    <name>MapFilterPopup</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Filter of the map</source>
        <translation>图的筛选</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Look at everybody</source>
        <translation>查看所有人</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Take over people from</source>
        <translation>取用其他图的人员</translation>
    </message>
    <message>
        <source>Earlier days…</source>
        <translation>以前的日子…</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>整个客户</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>保存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>保存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a page (PDF)…</source>
        <translation>保存为页面 (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>已取用 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Everybody is on this map already.</source>
        <translation>所有人都已在此图上。</translation>
    </message>
</context>
<context>
    <name>MapOddNote</name>
    <message>
        <source>Take this tie away</source>
        <translation>去掉这条关系</translation>
    </message>
    <message>
        <source>{name} reports to themselves here; that line is not drawn.</source>
        <translation>图中 {name} 向自己汇报；这条线没有画出。</translation>
    </message>
    <message>
        <source>Reporting goes in a circle: {names}. The first of these lines is dotted.</source>
        <translation>汇报关系成环：{names}。其中第一条画成点线。</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Whole account</source>
        <translation>整个客户</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>关系图范围</translation>
    </message>
    <message>
        <source>The whole account, or one deal</source>
        <translation>整个客户或某个商机</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add a person to the map (N)</source>
        <translation>将联系人加入关系图（N）</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>空位</translation>
    </message>
    <message>
        <source>Add a role whose person is not known yet</source>
        <translation>添加尚无人选的角色</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>显示全部（F）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy, save, earlier days</source>
        <translation>取用、保存、以前的日子</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>整窗显示</translation>
    </message>
    <message>
        <source>Full window (F11)</source>
        <translation>整窗显示（F11）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已保存的对应关系</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>对应关系的名称</translation>
    </message>
    <message>
        <source>Keep this mapping as…</source>
        <translation>将此对应关系存为…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{table} (a column is needed)</source>
        <translation>{table}（缺少必要的列）</translation>
    </message>
    <message>
        <source>Recognised: “{mapping}”, {kind}</source>
        <translation>已识别：“{mapping}”，{kind}</translation>
    </message>
    <message>
        <source>Recognised: {program}, {kind}</source>
        <translation>已识别：{program}，{kind}</translation>
    </message>
    <message>
        <source>Read as: {kind}</source>
        <translation>读作：{kind}</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>使用已保存的对应关系…</translation>
    </message>
    <message>
        <source>Kept as “{mapping}”</source>
        <translation>已存为“{mapping}”</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>合并联系人</translation>
    </message>
    <message>
        <source>Choose whose value is kept. All that belongs to them comes along, both histories stay, and the merge can be taken apart again at any time.</source>
        <translation>请选择保留哪一方的值。所有关联内容会一并转移，双方的历史都会保留，合并随时可以重新拆分。</translation>
    </message>
    <message>
        <source>Show also what is the same</source>
        <translation>同时显示相同的字段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个任职</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n 次活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n 起投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n 项需求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on maps</source>
        <translation>
            <numerusform>关系图上 %n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n 次转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 个电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es)</source>
        <translation>
            <numerusform>%n 个邮箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>录入于 {day}</translation>
    </message>
    <message>
        <source>last touched {day}</source>
        <translation>最近联系 {day}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>It comes back as it was, with {much}.</source>
        <translation>它将恢复原样，连同{much}。</translation>
    </message>
    <message>
        <source>It comes back as it was.</source>
        <translation>它将恢复原样。</translation>
    </message>
    <message>
        <source>What was edited since stays: {names}.</source>
        <translation>此后编辑过的内容保持不变：{names}。</translation>
    </message>
    <message>
        <source>“{now}” was called “{before}” before the merge.</source>
        <translation>“{now}”在合并前名为“{before}”。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>Merged records</source>
        <translation>已合并的记录</translation>
    </message>
    <message>
        <source>Each can be taken apart again: what came with it goes back, what was edited or added since stays.</source>
        <translation>每次合并都可以重新拆分：随之转移的内容会归还，此后编辑或新增的内容保持不变。</translation>
    </message>
    <message>
        <source>Nothing has been merged yet.</source>
        <translation>还没有合并过记录。</translation>
    </message>
    <message>
        <source>Nothing has been merged into this record.</source>
        <translation>没有记录并入此记录。</translation>
    </message>
    <message>
        <source>Show all merges</source>
        <translation>显示所有合并</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>被合并的记录</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>并入了</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>MergesWindow</name>
    <message>
        <source>Merged records</source>
        <translation>已合并的记录</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>probably still a customer: {share}</source>
        <translation>可能仍是客户：{share}</translation>
    </message>
    <message>
        <source>The model needs {needed} customers who ordered, there are {n}.</source>
        <translation>模型需要 {needed} 位有订单的客户，目前有 {n} 位。</translation>
    </message>
    <message>
        <source>The model needs {needed} customers who ordered on several days, there are {n}.</source>
        <translation>模型需要 {needed} 位在多个日期下过单的客户，目前有 {n} 位。</translation>
    </message>
    <message>
        <source>The model does not fit: in these orders nobody was seen to leave for good.</source>
        <translation>模型不适用：从这些订单看，没有客户真正流失。</translation>
    </message>
    <message>
        <source>There are too few orders to try the model on weeks that were held out.</source>
        <translation>订单太少，无法用留出的几周检验模型。</translation>
    </message>
    <message>
        <source>On weeks that were held out the model foretold no better than the common rate.</source>
        <translation>在留出的几周里，模型的预测并不比总体比率更好。</translation>
    </message>
    <message>
        <source>The model came to no result with these orders.</source>
        <translation>用这些订单，模型没有得出结果。</translation>
    </message>
    <message>
        <source>The model does not fit: what an order is worth hangs on how often somebody orders.</source>
        <translation>模型不适用：订单金额与下单频率相关。</translation>
    </message>
    <message>
        <source>The model does not fit: all orders are worth the same.</source>
        <translation>模型不适用：所有订单金额相同。</translation>
    </message>
    <message>
        <source>The model does not fit: the worth of orders scatters too widely for a mean.</source>
        <translation>模型不适用：订单金额过于分散，没有平均值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate into {currency} count as days only.</source>
        <translation>
            <numerusform>%Ln 个订单没有兑 {currency} 的汇率，只计日期，不计金额。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>{name}: time</source>
        <translation>{name}：时间</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>MovesPart</name>
    <message>
        <source>Moves</source>
        <translation>阶段变动</translation>
    </message>
    <message>
        <source>It has not moved yet.</source>
        <translation>尚未变动。</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>阶段之间的变动</translation>
    </message>
    <message>
        <source>Opened at {stage}</source>
        <translation>从“{stage}”开始</translation>
    </message>
    <message>
        <source>back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Stage move</source>
        <translation>阶段变动</translation>
    </message>
</context>
<context>
    <name>NameEntry</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>What they need</source>
        <translation>客户的需求</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>Ask what they want to change, and note it in their own words.</source>
        <translation>问问他们想改变什么，用他们自己的话记下来。</translation>
    </message>
    <message>
        <source>Which product meets it?</source>
        <translation>哪种产品能满足？</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{all} 项中已满足 {met} 项</translation>
    </message>
    <message>
        <source>met by {product}</source>
        <translation>由{product}满足</translation>
    </message>
    <message>
        <source>importance {mark} of 5</source>
        <translation>重要性 {mark}/5</translation>
    </message>
    <message>
        <source>not only in this deal</source>
        <translation>不限于此商机</translation>
    </message>
    <message>
        <source>met on {day}</source>
        <translation>{day}已满足</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ObjectionsPart</name>
    <message>
        <source>When they object</source>
        <translation>当客户提出异议时</translation>
    </message>
    <message>
        <source>The playbook answers no objection of this customer&apos;s yet.</source>
        <translation>销售手册还没有针对此客户异议的回答。</translation>
    </message>
</context>
<context>
    <name>OddNote</name>
    <message>
        <source>Please check, this looks mistyped: {entries}</source>
        <translation>请核对，可能输入有误：{entries}</translation>
    </message>
</context>
<context>
    <name>OfferSection</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>暂无报价产品。</translation>
    </message>
    <message>
        <source>Products offered</source>
        <translation>报价产品</translation>
    </message>
    <message>
        <source>Product offered</source>
        <translation>报价产品</translation>
    </message>
</context>
<context>
    <name>OrderGrid</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Type to add a line; Delete takes one away.</source>
        <translation>直接输入即可添加一行，按Delete删除一行。</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计：{amount}</translation>
    </message>
    <message>
        <source>{total} · margin {margin}</source>
        <translation>{total} · 毛利率{margin}</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>显示更早的订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>暂无订单</translation>
    </message>
    <message>
        <source>What this customer bought will stand here, with what it came to.</source>
        <translation>这里显示该客户的购买记录及金额。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>自{month}起</translation>
    </message>
    <message>
        <source>{products} and more</source>
        <translation>{products}等</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%Ln row(s) joined with others</source>
        <translation>
            <numerusform>%Ln 行与其他行合并</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new in</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1 read. This is what will happen:</source>
        <translation>已读取%1，将执行以下操作：</translation>
    </message>
    <message>
        <source>%1 read. Nothing was new, so nothing was changed.</source>
        <translation>已读取%1，没有新内容，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 read. This is what came in:</source>
        <translation>已读取%1，导入结果：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>they start at the first stage</source>
        <translation>从第一个阶段开始</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导入的列：%1</translation>
    </message>
    <message>
        <source>{name} (like {near})</source>
        <translation>{name}（与“{near}”相近）</translation>
    </message>
    <message>
        <source>Named by rows and new as customers</source>
        <translation>由各行带出的新客户</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行内容</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{field} contains “{text}”</source>
        <translation>{field}包含“{text}”</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>从 {least} 起</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>到 {most} 为止</translation>
    </message>
</context>
<context>
    <name>OwnFilterField</name>
    <message>
        <source>contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Internal: with stances and notes</source>
        <translation>内部使用：含立场与备注</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印为 PDF…</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>打印到纸张…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>打印效果</translation>
    </message>
</context>
<context>
    <name>PaperTab</name>
    <message>
        <source>Stands on every page that is printed. The paper is that of this laptop.</source>
        <translation>显示在打印的每一页上。纸张大小只用于这台电脑。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用徽标</translation>
    </message>
    <message>
        <source>Name of our firm</source>
        <translation>本公司名称</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>本公司地址</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n page(s), {paper}</source>
        <translation>
            <numerusform>%n 页，{paper}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评估标准</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Part in the purchase</source>
        <translation>采购中的角色</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>报价内容</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>我们注意到的</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>资格核查</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>已经过的阶段</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>谁来决定</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>目前没有更多信息。</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>cared for by {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>不希望被联系</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>电话与邮箱</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兑现的承诺</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未解决的投诉</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>成交日期</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>{total} of 100 points</source>
        <translation>{total} 分（满分 100）</translation>
    </message>
    <message>
        <source>half of their peers reach {median}</source>
        <translation>半数同类客户达到 {median} 分</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>the first {count} of {all} rows; export the list to have all</source>
        <translation>共 {all} 行，此处为前 {count} 行；导出列表可得到全部</translation>
    </message>
    <message>
        <source>the customer on show</source>
        <translation>当前客户</translation>
    </message>
    <message>
        <source>Customer dossier</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>拜访表</translation>
    </message>
    <message>
        <source>Deal sheet</source>
        <translation>商机表</translation>
    </message>
    <message>
        <source>the deal on show</source>
        <translation>当前商机</translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>当前显示的列表</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>谈话内容与约定</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Earlier days, on which the map was changed</source>
        <translation>图有改动的以前的日子</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>The map at the end of {day}. It can only be looked at.</source>
        <translation>{day} 结束时的图,只能查看。</translation>
    </message>
    <message>
        <source>Today. Move the slider to an earlier day.</source>
        <translation>今天。将滑块移到以前的日子。</translation>
    </message>
    <message>
        <source>Today. The map has no earlier days yet.</source>
        <translation>今天。此图还没有以前的日子。</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>过往导入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused row(s) wait</source>
        <translation>
            <numerusform>%Ln 行被拒绝，待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes came after it; undo those first to undo this import.</source>
        <translation>此后还有其他更改；须先撤销那些更改，才能撤销此次导入。</translation>
    </message>
    <message>
        <source>The last of them: {change}</source>
        <translation>其中最近一项：{change}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>已读取 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行无新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln 行被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln 行仍待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Every import is listed here with what it brought and what was refused.</source>
        <translation>每次导入都列在这里，包括带来的内容和被拒绝的行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>People needed now</source>
        <translation>现在需要的人</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>打开关系图</translation>
    </message>
    <message>
        <source>Say whose deal it is; then the people who decide can be noted.</source>
        <translation>先说明是哪个客户的商机，然后才能记下决策的人。</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found}/{all}</translation>
    </message>
    <message>
        <source>Who takes part at the stage “{stage}”:</source>
        <translation>参与“{stage}”阶段的人：</translation>
    </message>
    <message>
        <source>Nobody is on the map of this deal yet. At the stage “{stage}” these take part:</source>
        <translation>此商机的关系图上还没有人。参与“{stage}”阶段的有：</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>添加空位</translation>
    </message>
    <message>
        <source>{seat}: name unknown</source>
        <translation>{seat}：姓名未知</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Someone else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Add a person by name</source>
        <translation>按姓名添加联系人</translation>
    </message>
</context>
<context>
    <name>PerformanceKind</name>
    <message>
        <source>Past performance</source>
        <translation>过往业绩</translation>
    </message>
    <message>
        <source>Which people, sources and segments grew, and are to be repeated?</source>
        <translation>哪些人员、来源和细分在增长，值得重复？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Growth by person, source and segment: needs {few} orders of one of them, and sales in the same time before this period.</source>
        <translation>按人员、来源和细分的增长：至少需要其中一组的 {few} 个订单，以及之前同等时间的销售。</translation>
    </message>
    <message>
        <source>{share} more was sold since {day} than in the same time before ({orders}).</source>
        <translation>自{day}以来的销售比之前同等时间多 {share}（{orders}）。</translation>
    </message>
    <message>
        <source>{share} less was sold since {day} than in the same time before ({orders}).</source>
        <translation>自{day}以来的销售比之前同等时间少 {share}（{orders}）。</translation>
    </message>
    <message>
        <source>Surely above that, to be repeated: {names}.</source>
        <translation>确实高于整体、值得重复：{names}。</translation>
    </message>
    <message>
        <source>Surely below: {names}.</source>
        <translation>确实低于整体：{names}。</translation>
    </message>
    <message>
        <source>Nobody and nothing differs from that for sure.</source>
        <translation>没有人员或分组与整体有确定的差别。</translation>
    </message>
    <message>
        <source>Dashed: the firm as a whole, towards which growth of few orders is drawn. Lines: 90 % intervals.</source>
        <translation>虚线：公司整体，订单少的增长向其收缩。线段：90% 区间。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>之前同等时间</translation>
    </message>
    <message>
        <source>Growth (share)</source>
        <translation>增长（比例）</translation>
    </message>
    <message>
        <source>Low (90 %)</source>
        <translation>下限（90%）</translation>
    </message>
    <message>
        <source>High (90 %)</source>
        <translation>上限（90%）</translation>
    </message>
    <message>
        <source>{growth} ({low} to {high})</source>
        <translation>{growth}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Nobody&apos;s customers</source>
        <translation>无负责人的客户</translation>
    </message>
    <message>
        <source>No source noted</source>
        <translation>未记录来源</translation>
    </message>
    <message>
        <source>No segment noted</source>
        <translation>未记录细分</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Customer: type the beginning of the name</source>
        <translation>客户：输入名称开头</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>计划于{day}</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message>
        <source>No customer has this name. Choose one from the list.</source>
        <translation>没有叫这个名称的客户。请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Account plan</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>预览并打印…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>No goal yet. What do both sides want to reach?</source>
        <translation>还没有目标。双方想达到什么？</translation>
    </message>
    <message>
        <source>Needs and what meets them</source>
        <translation>需求与对应产品</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>No need is noted yet.</source>
        <translation>还没有记下需求。</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>谁来决定</translation>
    </message>
    <message>
        <source>Nobody is on a map yet.</source>
        <translation>关系图上还没有人。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Nothing that we know of.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>What they could also buy</source>
        <translation>还可以买什么</translation>
    </message>
    <message>
        <source>Of every line as much as others like them, as far as we know.</source>
        <translation>就所知，每条产品线都与同类客户买得一样多。</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Plan a step</source>
        <translation>安排一步</translation>
    </message>
    <message>
        <source>Nothing is planned or promised.</source>
        <translation>没有计划，也没有承诺。</translation>
    </message>
    <message>
        <source>What gets better for them when the plan succeeds?</source>
        <translation>计划成功后，对方有哪些改善？</translation>
    </message>
    <message>
        <source>What is it worth to us?</source>
        <translation>对我们有什么价值？</translation>
    </message>
    <message>
        <source>What they win</source>
        <translation>对方得到什么</translation>
    </message>
    <message>
        <source>What we win</source>
        <translation>我方得到什么</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>计划至</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量标准</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Not reached after all</source>
        <translation>其实没有达成</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达成</translation>
    </message>
</context>
<context>
    <name>PlannerView</name>
    <message>
        <source>‹ Back to the day</source>
        <translation>‹ 返回今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>Choose a place, tick whom you will visit there, and name the day.</source>
        <translation>选择地区，勾选要拜访的客户，并填写日期。</translation>
    </message>
    <message>
        <source>Proposed by how much a customer is worth, how long they have waited, and where you are going anyway.</source>
        <translation>按客户价值、等待时间以及顺路情况推荐。</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>安排 %n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>安排拜访</translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message numerus="yes">
        <source>%n planned already</source>
        <translation>
            <numerusform>已安排 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>last touch {day}</source>
        <translation>上次联系 {day}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>已安排在 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>bought {amount}</source>
        <translation>已购 {amount}</translation>
    </message>
    <message>
        <source>{amount} in open deals</source>
        <translation>进行中的商机 {amount}</translation>
    </message>
    <message>
        <source>on the same trip</source>
        <translation>顺路</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Cost of a source</source>
        <translation>来源成本</translation>
    </message>
    <message>
        <source>New cost of a source</source>
        <translation>新增来源成本</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新增汇率</translation>
    </message>
    <message>
        <source>Left empty, it is of all</source>
        <translation>留空表示全部</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Such as a fair, as customers and deals name it</source>
        <translation>如展会，与客户和商机中的写法一致</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One unit is worth in {currency}</source>
        <translation>一单位折合 {currency}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amounts of earlier days are converted by the rate before, or by the first.</source>
        <translation>更早日期的金额按之前的汇率换算；没有之前的汇率时按第一条换算。</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Be quick, friendly and dependable: many customers, short contacts, no effort for them.</source>
        <translation>快速、亲切、可靠：客户多、接触短，让对方毫不费力。</translation>
    </message>
    <message>
        <source>Win trust step by step with everyone who has a say, by plan and with patience.</source>
        <translation>有计划、有耐心，一步步赢得每一位有发言权者的信任。</translation>
    </message>
    <message>
        <source>Understand the problem first, then recommend; a clear no is part of good advice.</source>
        <translation>先弄清问题，再提建议；该说不时就明确说不。</translation>
    </message>
    <message>
        <source>Lead our distributors: reward what helps, teach what is missing, hold prices and territories.</source>
        <translation>带好经销商：奖励有益之举，补上欠缺的能力，守住价格与区域。</translation>
    </message>
    <message>
        <source>Write down what they want to change, in their own words</source>
        <translation>用对方自己的话记下他们想改变什么</translation>
    </message>
    <message>
        <source>Find out what it costs them to leave things as they are</source>
        <translation>弄清维持现状会让他们付出多少代价</translation>
    </message>
    <message>
        <source>Learn who takes part in the project and who leads it</source>
        <translation>了解谁参与项目、由谁牵头</translation>
    </message>
    <message>
        <source>Ask for the budget and for the day a decision is due</source>
        <translation>问清预算和决定日期</translation>
    </message>
    <message>
        <source>Help them list what they will judge the offers by</source>
        <translation>帮助他们列出评判方案的标准</translation>
    </message>
    <message>
        <source>Name a customer of ours they can ask</source>
        <translation>提供一家他们可以询问的我方客户</translation>
    </message>
    <message>
        <source>Prove the points that matter most: a sample, a trial, a visit to a plant</source>
        <translation>用样品、试用或现场参观证明最关键的几点</translation>
    </message>
    <message>
        <source>Ask each department concerned what it cares for</source>
        <translation>逐一询问相关部门各自看重什么</translation>
    </message>
    <message>
        <source>Hear from two people every week how the evaluation is going</source>
        <translation>每周从两个人那里了解评估进展</translation>
    </message>
    <message>
        <source>Compare us with each rival on the criteria, and close the widest gap</source>
        <translation>按标准与每个竞争对手逐项对比，先补最大的差距</translation>
    </message>
    <message>
        <source>Speak with the one who decides, in person</source>
        <translation>与决策人当面交谈</translation>
    </message>
    <message>
        <source>Settle in writing what is still open: price, dates, service</source>
        <translation>把未定事项书面落实：价格、日期、服务</translation>
    </message>
    <message>
        <source>Keep what was promised, and tell them when it is done</source>
        <translation>兑现承诺，完成后告知对方</translation>
    </message>
    <message>
        <source>Ask whether they would recommend us, and what we should improve</source>
        <translation>询问他们是否愿意推荐我们，以及我们该改进什么</translation>
    </message>
    <message>
        <source>Make ordering easy: one number, one person, few words</source>
        <translation>让下单简单：一个电话、一个联系人、几句话</translation>
    </message>
    <message>
        <source>Send the offer the same day</source>
        <translation>当天发出报价</translation>
    </message>
    <message>
        <source>Answer every question and complaint the same day</source>
        <translation>所有问题和投诉当天答复</translation>
    </message>
    <message>
        <source>Visit them before offering anything, and mostly listen</source>
        <translation>先上门拜访，多听少说，不急于报价</translation>
    </message>
    <message>
        <source>Draw the map: who decides, who influences, who stands where</source>
        <translation>画出关系图：谁决定、谁影响、各持什么立场</translation>
    </message>
    <message>
        <source>Find someone inside who wants us to win and tells us the truth</source>
        <translation>在内部找到希望我们胜出并肯说实话的人</translation>
    </message>
    <message>
        <source>Bring our manager to meet theirs</source>
        <translation>请我方经理与对方经理见面</translation>
    </message>
    <message>
        <source>Open a second source of news, outside the department we know</source>
        <translation>在熟悉的部门之外再开辟一条信息渠道</translation>
    </message>
    <message>
        <source>Bring our head in where it decides, well prepared and with one aim</source>
        <translation>在关键处请我方负责人出面：准备充分，目标明确</translation>
    </message>
    <message>
        <source>Thank everyone who took part, also those who were against us</source>
        <translation>感谢每一位参与者，包括当初反对我们的人</translation>
    </message>
    <message>
        <source>Diagnose before you prescribe: ask until the cause is clear</source>
        <translation>先诊断，后开方：追问到原因清楚为止</translation>
    </message>
    <message>
        <source>Show two cases like theirs, with figures</source>
        <translation>展示两个与其相似、有数据的案例</translation>
    </message>
    <message>
        <source>Give one clear recommendation, and stand by it</source>
        <translation>给出一个明确的建议，并坚持它</translation>
    </message>
    <message>
        <source>Measure the result with them after three months</source>
        <translation>三个月后与客户一起衡量成果</translation>
    </message>
    <message>
        <source>Look together for customers and places that nobody serves yet</source>
        <translation>一起寻找尚无人服务的客户和区域</translation>
    </message>
    <message>
        <source>Agree on a yearly plan: goals, who does what, who bears which risk</source>
        <translation>商定年度计划：目标、分工、风险分担</translation>
    </message>
    <message>
        <source>Train their salespeople on our products and on what rivals offer</source>
        <translation>培训其销售人员：我方产品与竞品情况</translation>
    </message>
    <message>
        <source>Tie rewards to what helps both: new customers, full range, real sales</source>
        <translation>奖励与双赢挂钩：新客户、全系列、真实销量</translation>
    </message>
    <message>
        <source>Check prices and territories on the spot, and act on breaches</source>
        <translation>现场检查价格与区域，发现违规及时处理</translation>
    </message>
    <message>
        <source>Make sure they have heard of us: a fair, an article, someone they know</source>
        <translation>让他们听说过我们：展会、文章或共同的熟人</translation>
    </message>
    <message>
        <source>Find out whom to talk to, and why they would want to</source>
        <translation>弄清该找谁谈，以及对方为何愿意谈</translation>
    </message>
    <message>
        <source>Note the signs of interest you have seen</source>
        <translation>记下看到的兴趣信号</translation>
    </message>
    <message>
        <source>Offer a small first step they can try without risk</source>
        <translation>提供一个没有风险、可以先试的小步骤</translation>
    </message>
    <message>
        <source>Follow the first delivery yourself until all works</source>
        <translation>亲自跟进首次交付，直到一切正常</translation>
    </message>
    <message>
        <source>Ask after two weeks how it went, and mend what did not</source>
        <translation>两周后回访，问题当即解决</translation>
    </message>
    <message>
        <source>Show them a product they do not buy from us yet</source>
        <translation>介绍一款他们尚未向我们采购的产品</translation>
    </message>
    <message>
        <source>Ask why they come back, and what would make them leave</source>
        <translation>询问他们为何再次购买，什么会让他们离开</translation>
    </message>
    <message>
        <source>Plan the coming year with them</source>
        <translation>与他们一起规划来年</translation>
    </message>
    <message>
        <source>Ask them to introduce us to one other firm</source>
        <translation>请他们为我们引荐一家企业</translation>
    </message>
    <message>
        <source>Agree on goals that both sides measure</source>
        <translation>商定双方都考核的目标</translation>
    </message>
    <message>
        <source>Let the heads of both firms meet once a year</source>
        <translation>双方负责人每年会面一次</translation>
    </message>
    <message>
        <source>Ask why they stopped buying, without selling anything</source>
        <translation>询问停止购买的原因，不推销任何东西</translation>
    </message>
    <message>
        <source>Give them one good reason to try us again</source>
        <translation>给他们一个再试一次的好理由</translation>
    </message>
    <message>
        <source>“You are too expensive.”</source>
        <translation>“你们太贵了。”</translation>
    </message>
    <message>
        <source>“We are happy with our supplier.”</source>
        <translation>“我们对现有供应商很满意。”</translation>
    </message>
    <message>
        <source>“Just send us some information.”</source>
        <translation>“先发点资料吧。”</translation>
    </message>
    <message>
        <source>“There is no budget.”</source>
        <translation>“没有预算。”</translation>
    </message>
    <message>
        <source>“We will decide later.”</source>
        <translation>“以后再决定。”</translation>
    </message>
    <message>
        <source>“We have never heard of you.”</source>
        <translation>“没听说过你们。”</translation>
    </message>
    <message>
        <source>“Your rival promises more.”</source>
        <translation>“你们的对手承诺更多。”</translation>
    </message>
    <message>
        <source>“That is not for me to decide.”</source>
        <translation>“这事不归我定。”</translation>
    </message>
    <message>
        <source>“We had trouble with you once.”</source>
        <translation>“以前跟你们合作出过问题。”</translation>
    </message>
    <message>
        <source>“Show us another demo first.”</source>
        <translation>“先再演示一次吧。”</translation>
    </message>
    <message>
        <source>“We can do that ourselves.”</source>
        <translation>“我们自己也能做。”</translation>
    </message>
    <message>
        <source>“The margin is too small.”</source>
        <translation>“利润太薄。”</translation>
    </message>
    <message>
        <source>Never ignore a customer, however quiet or small</source>
        <translation>绝不冷落客户，无论多安静、多小</translation>
    </message>
    <message>
        <source>Never give in to everything: a concession asks for something in return</source>
        <translation>绝不一味迁就：让步要有回报</translation>
    </message>
    <message>
        <source>Never just tick off a contact: each one brings the customer something</source>
        <translation>绝不敷衍了事：每次接触都要给客户带来点什么</translation>
    </message>
    <message>
        <source>Show respect: answer, keep promises, take complaints seriously</source>
        <translation>尊重客户：及时答复、兑现承诺、认真对待投诉</translation>
    </message>
    <message>
        <source>Look after the value: know what they bring, and how it can grow</source>
        <translation>经营价值：清楚客户带来什么、如何增长</translation>
    </message>
    <message>
        <source>Develop them by plan, with goals that serve both sides</source>
        <translation>有计划地发展客户，目标对双方有益</translation>
    </message>
    <message>
        <source>Ask what they compare us with. Then set the whole cost beside the price: downtime, spare parts, life span. If only the price counts, offer less for less, never the same for less.</source>
        <translation>先问他们拿什么作比较，再把总成本摆在价格旁边：停机、备件、寿命。若对方只看价格，可以少给少收，但不要同样的东西降价卖。</translation>
    </message>
    <message>
        <source>Do not argue. Ask what they value most there, and what they would change if they could. Offer to be the second source for one item, and stay in touch.</source>
        <translation>不要争辩。问他们最看重对方什么，如果可以，最想改变什么。争取先做某一项的第二供应商，并保持联系。</translation>
    </message>
    <message>
        <source>Gladly, after two questions, so that it is the right one. Agree on a day to talk about it.</source>
        <translation>很乐意，但先问两个问题，确保资料对路，并约好讨论的日子。</translation>
    </message>
    <message>
        <source>Find out whether there is none, or none yet. Show what waiting costs. Ask when the next budget is made, and by whom.</source>
        <translation>弄清是真没有，还是暂时没有。说明等待的代价，问清下一次预算何时编制、由谁编制。</translation>
    </message>
    <message>
        <source>Ask what has to happen before they can decide, and what they lose until then. Note the day, and come back on it.</source>
        <translation>问清决定之前还需要什么、这段时间会损失什么。记下日期，到时再来。</translation>
    </message>
    <message>
        <source>Name customers they know, and let one of them speak for us. Offer a small first order or a trial that costs them little.</source>
        <translation>举出他们认识的客户，请其中一家替我们说话。提供小额首单或低成本试用。</translation>
    </message>
    <message>
        <source>Ask how the promise will be proved. Show what we have proved already, and say openly what we do not do.</source>
        <translation>问对方的承诺将如何验证。展示我们已经证明的成果，并坦率说明我们不做什么。</translation>
    </message>
    <message>
        <source>Thank them, and ask who decides and what matters to that person. Ask for an introduction; do not go round them in secret.</source>
        <translation>表示感谢，问清由谁决定、那个人看重什么。请对方引见，不要背着他另找门路。</translation>
    </message>
    <message>
        <source>Listen to the end, and take it seriously. Say what has changed since, and what you will watch over yourself.</source>
        <translation>认真听完，郑重对待。说明之后有了哪些改变，以及哪些事由您亲自把关。</translation>
    </message>
    <message>
        <source>Ask what the last one left open, who will attend, and what follows if it convinces. Without an answer, we may only be there to make up the number of bids.</source>
        <translation>问清上次还有什么没解决、这次谁参加、如果满意下一步是什么。若得不到答复，我们可能只是来凑投标数量的。</translation>
    </message>
    <message>
        <source>Perhaps they can. Ask how long it would take, who would do it, and what would be left undone meanwhile.</source>
        <translation>也许可以。问一问需要多久、由谁来做、这期间哪些事会被耽搁。</translation>
    </message>
    <message>
        <source>Look at their whole profit with us: turnover, stock, training, a protected territory. Tie more margin to results, never to pressure.</source>
        <translation>看整体收益：周转、库存、培训、受保护的区域。更高的利润与业绩挂钩，而不是与施压挂钩。</translation>
    </message>
    <message>
        <source>Not touched for {days} days; the plan is every {cadence} days.</source>
        <translation>已 {days} 天没有联系，计划是每 {cadence} 天一次。</translation>
    </message>
    <message>
        <source>Never touched, {days} days after it was added; the plan is every {cadence} days.</source>
        <translation>建档 {days} 天来从未联系，计划是每 {cadence} 天一次。</translation>
    </message>
    <message>
        <source>Discounts went from {discount_before} to {discount_now} and the margin from {margin_before} to {margin_now}, but sales did not grow ({sales_before}, then {sales_now}).</source>
        <translation>折扣从 {discount_before} 变为 {discount_now}，毛利率从 {margin_before} 变为 {margin_now}，销售额却没有增长（{sales_before} → {sales_now}）。</translation>
    </message>
    <message>
        <source>The latest {count} touches are all of one kind ({kind}), without a result, a note or a mood.</source>
        <translation>最近 {count} 次接触全是同一种方式（{kind}），没有结果、备注或情绪记录。</translation>
    </message>
    <message>
        <source>Promises past their day: {promises}. Complaints waiting for an answer: {complaints}.</source>
        <translation>逾期承诺：{promises}；等待答复的投诉：{complaints}。</translation>
    </message>
    <message>
        <source>No open deal and no open need: find out what could help them next.</source>
        <translation>没有进行中的商机，也没有未满足的需求：了解接下来什么对他们有帮助。</translation>
    </message>
    <message>
        <source>No goal is set: open the account plan and set one.</source>
        <translation>尚未设定目标：打开客户计划，设定一个。</translation>
    </message>
    <message>
        <source>Goals past their day: {overdue}. Look at the account plan again.</source>
        <translation>已过期目标：{overdue}。请重新审视客户计划。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Too little is known yet</source>
        <translation>所知尚少</translation>
    </message>
    <message>
        <source>Set for this customer</source>
        <translation>为该客户单独设定</translation>
    </message>
    <message>
        <source>By our rule for the industry {industry}</source>
        <translation>按我们对行业“{industry}”的规定</translation>
    </message>
    <message>
        <source>Suggested by the industry {industry}</source>
        <translation>由行业“{industry}”推断</translation>
    </message>
    <message>
        <source>Not known yet: set it, or name the industry</source>
        <translation>尚不清楚：请设定，或填写行业</translation>
    </message>
</context>
<context>
    <name>PlaybookTab</name>
    <message>
        <source>What to do, to answer and to watch. A line the firm changes stays changed; the shipped text can be brought back.</source>
        <translation>该做什么、怎么回答、要注意什么。您改过的内容会保留，也可恢复自带的文字。</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Bring all back as shipped</source>
        <translation>全部恢复自带内容</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>销售手册</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>All postures</source>
        <translation>所有姿态</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Bring back the shipped text</source>
        <translation>恢复自带文字</translation>
    </message>
    <message>
        <source>What to say to an objection</source>
        <translation>如何回应客户异议</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>For this posture</source>
        <translation>适用姿态</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>适用阶段</translation>
    </message>
    <message>
        <source>For this class</source>
        <translation>适用客户类别</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>PowerStanceKind</name>
    <message>
        <source>Power × stance</source>
        <translation>影响力 × 立场</translation>
    </message>
    <message>
        <source>Who holds the power in the open deals: with us or against us?</source>
        <translation>进行中的商机里，影响力在我方还是在对方？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Where the power lies: needs {needed} people on the stakeholder maps of open deals, there are {n}.</source>
        <translation>影响力在哪一方：进行中商机的关系图上需要 {needed} 个人，现有 {n} 个。</translation>
    </message>
    <message>
        <source>{people} are on the maps of {deals}.</source>
        <translation>{deals}的关系图上有 {people}。</translation>
    </message>
    <message>
        <source>Most of the power is with us in {ours}, against us in {against}.</source>
        <translation>大部分影响力支持我方的有 {ours} 个，反对我方的有 {against} 个。</translation>
    </message>
    <message>
        <source>Nobody of great influence is against us.</source>
        <translation>没有影响力大的人反对我方。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them, worth {amount}, somebody of great influence is against us.</source>
        <translation>
            <numerusform>其中 %Ln 个（合计{amount}）有影响力大的人反对我方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln open deal(s) too few stances are known.</source>
        <translation>
            <numerusform>有 %Ln 个进行中的商机已知立场太少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) have nobody on a map.</source>
        <translation>
            <numerusform>%Ln 个进行中的商机关系图上没有人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{stance}, influence {influence}</source>
        <translation>{stance}，影响力{influence}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln 个进行中的商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>You and this laptop</source>
        <translation>个人与本机</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>销售手册</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Sales rhythm</source>
        <translation>销售节奏</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客户维护</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Targets and costs</source>
        <translation>目标与成本</translation>
    </message>
    <message>
        <source>Weights and thresholds</source>
        <translation>权重与阈值</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What do you want to print?</source>
        <translation>要打印什么？</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>这里没有可打印的内容。</translation>
    </message>
</context>
<context>
    <name>PrivacyTab</name>
    <message>
        <source>Whom to ask about</source>
        <translation>何时提醒</translation>
    </message>
    <message>
        <source>What leaves this laptop</source>
        <translation>哪些内容会离开本机</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>数据存放位置</translation>
    </message>
    <message>
        <source>Remind of people without contact, order, open deal or promise for</source>
        <translation>提醒没有联系、订单、进行中的商机或承诺的人，期限</translation>
    </message>
    <message>
        <source>Months without contact</source>
        <translation>未联系的月数</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number</comment>
        <translation>个月</translation>
    </message>
    <message>
        <source>Today then says who is due for a decision: to be kept or anonymised.</source>
        <translation>“今天”页面会提示谁待决定：保留或匿名化。</translation>
    </message>
    <message>
        <source>Nothing, unless you export, print or send it. Exports of customers and people leave out those who want no contact, unless you tick that they go along.</source>
        <translation>除非您导出、打印或发送，否则任何内容都不会离开。导出客户和联系人时会略去不希望被联系者，除非您勾选一并导出。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The file {name}, and its documents beside it, are in {folder}.</source>
        <translation>文件 {name} 及其旁边的文档位于 {folder}。</translation>
    </message>
    <message>
        <source>Older copies hold what has been anonymised since: {names}.</source>
        <translation>较早的副本仍含有后来已匿名化的内容：{names}。</translation>
    </message>
    <message>
        <source>They are not encrypted: who can read this folder can read everything.</source>
        <translation>它们未加密：能读取此文件夹的人可以读取全部内容。</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>no longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>What you sell. Orders and deals choose from this list.</source>
        <translation>您销售的产品，供订单和商机选用。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>暂无联系人。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>No departments yet.</source>
        <translation>暂无部门。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>What do they want, or suffer from?</source>
        <translation>客户想要什么，或有什么痛点？</translation>
    </message>
    <message>
        <source>Brought to us by</source>
        <translation>介绍方</translation>
    </message>
    <message>
        <source>Add who</source>
        <translation>添加介绍方</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>暂无介绍方。</translation>
    </message>
    <message>
        <source>Firms that belong to it</source>
        <translation>下属公司</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>添加投诉</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation>暂无投诉。</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>销售策略</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>left {month}</source>
        <translation>{month}离职</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>职务未知</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>importance {mark} of 5</source>
        <translation>重要度{mark}/5</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>solved {day}</source>
        <translation>{day}解决</translation>
    </message>
    <message>
        <source>satisfaction {mark} of 5</source>
        <translation>满意度 {mark}/5</translation>
    </message>
    <message>
        <source>answered, not solved</source>
        <translation>已答复，未解决</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
</context>
<context>
    <name>PromisesKind</name>
    <message>
        <source>Promises and complaints</source>
        <translation>承诺与投诉</translation>
    </message>
    <message>
        <source>Do we keep what we promise, and how soon do we answer complaints?</source>
        <translation>我们是否兑现承诺，多快答复投诉？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) came; a first reply or a solution is noted for too few of them.</source>
        <translation>
            <numerusform>收到 %Ln 起投诉；记录了首次回复或解决时间的太少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs {few} promises that fell due, there are {n}; or {few} complaints, there are {complaints}.</source>
        <translation>需要至少 {few} 个到期承诺（现有 {n} 个），或至少 {few} 个投诉（现有 {complaints} 个）。</translation>
    </message>
    <message>
        <source>Promises kept: blue by quarter, green by person.</source>
        <translation>已兑现的承诺：蓝色按季度，绿色按人员。</translation>
    </message>
    <message>
        <source>Hours of complaints are working hours.</source>
        <translation>投诉用时按工作时间计算。</translation>
    </message>
    <message>
        <source>Hours of complaints are all hours: no working hours are set.</source>
        <translation>投诉用时按全部小时计算：尚未设置工作时间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) are not solved yet.</source>
        <translation>
            <numerusform>还有%Ln个投诉未解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on time</source>
        <translation>按时兑现</translation>
    </message>
    <message>
        <source>Complaints: hours, half of them within</source>
        <translation>投诉：用时中位数（小时）</translation>
    </message>
    <message>
        <source>Quarter or person</source>
        <translation>季度或人员</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>到期承诺</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>兑现率</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Hours to first reply</source>
        <translation>首次答复用时（小时）</translation>
    </message>
    <message>
        <source>Hours to solution</source>
        <translation>解决用时（小时）</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) fell due.</source>
        <translation>
            <numerusform>有%Ln个承诺到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) were kept on time: {share} (probably between {low} and {high}), {trend}.</source>
        <translation>
            <numerusform>%Ln个承诺中有 {kept} 个按时兑现：{share}（很可能在 {low} 到 {high} 之间），{trend}。</numerusform>
        </translation>
    </message>
    <message>
        <source>too few for a trend</source>
        <translation>数量太少，看不出趋势</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>没有明显变化</translation>
    </message>
    <message>
        <source>better than the {before} before</source>
        <translation>好于此前的 {before}</translation>
    </message>
    <message>
        <source>worse than the {before} before</source>
        <translation>差于此前的 {before}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) came.</source>
        <translation>
            <numerusform>有%Ln个投诉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln complaint(s) had a first reply within {reply} h.</source>
        <translation>
            <numerusform>%Ln个投诉中有一半在 {reply} 小时内得到首次答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the solutions came within {solution} h.</source>
        <translation>一半的解决在 {solution} 小时内完成。</translation>
    </message>
    <message>
        <source>{kept} of {n}</source>
        <translation>{n} 个中 {kept} 个</translation>
    </message>
    <message>
        <source>first reply within {hours} h</source>
        <translation>{hours} 小时内首次答复</translation>
    </message>
    <message>
        <source>solution within {hours} h</source>
        <translation>{hours} 小时内解决</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>无人负责</translation>
    </message>
</context>
<context>
    <name>PutOffPopup</name>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QualificationPart</name>
    <message>
        <source>Is it worth our effort?</source>
        <translation>值得我们投入吗？</translation>
    </message>
    <message>
        <source>{answered} of {all}</source>
        <translation>{answered}/{all}</translation>
    </message>
    <message>
        <source>Answer what you know; what nobody knows stays unknown.</source>
        <translation>知道的就回答；没人知道的就留作未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n speak(s) for us</source>
        <translation>
            <numerusform>%n 个对我方有利</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against us</source>
        <translation>
            <numerusform>%n 个对我方不利</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the answers {pros}, {cons}.</source>
        <translation>回答中{pros}，{cons}。</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>我们怎么知道的？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>speaks for us</source>
        <translation>对我方有利</translation>
    </message>
    <message>
        <source>speaks against us</source>
        <translation>对我方不利</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>assumed: on show</source>
        <translation>推定：当前显示</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>Customer not known</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Done or planned</source>
        <translation>已完成或计划</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>请核对日期</translation>
    </message>
    <message>
        <source>check the hour</source>
        <translation>请核对时刻</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>in a week, as none is named</source>
        <translation>未写日期，一周后</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
</context>
<context>
    <name>QuickLogBox</name>
    <message>
        <source>What was understood</source>
        <translation>理解的内容</translation>
    </message>
    <message>
        <source>Visited Yuhuan, met Mr Han, promised drawings by Friday</source>
        <translation>拜访了玉环，见了韩总，答应周五前发图纸</translation>
    </message>
    <message>
        <source>Log: “{line}”</source>
        <translation>记录：“{line}”</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc again to give it up.</source>
        <translation>内容尚未保存，再按一次Esc即放弃。</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the sums: {what}</source>
        <translation>未计入合计：{what}</translation>
    </message>
    <message>
        <source>rate missing</source>
        <translation>缺少汇率</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>not used: sums are in another currency</source>
        <translation>未使用：合计采用其他币种</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted by these into the currency of the sums; without a rate they stand apart.</source>
        <translation>其他币种的金额按这些汇率换算成合计币种；没有汇率的单独列示。</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新增汇率</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Call {to}</source>
        <translation>拨打 {to}</translation>
    </message>
    <message>
        <source>Write to {to}</source>
        <translation>写邮件给 {to}</translation>
    </message>
</context>
<context>
    <name>ReadyViews</name>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Key accounts not touched</source>
        <translation>久未联系的大客户</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>正在流失</translation>
    </message>
    <message>
        <source>Without people</source>
        <translation>没有联系人</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>本月新增</translation>
    </message>
    <message>
        <source>Birthdays soon</source>
        <translation>近期生日</translation>
    </message>
    <message>
        <source>No phone or mail</source>
        <translation>无电话或邮箱</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>My open deals</source>
        <translation>我的进行中商机</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>本季度成交</translation>
    </message>
    <message>
        <source>Close date passed</source>
        <translation>成交日已过</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Our offer fitted best</source>
        <translation>我们的方案最合适</translation>
    </message>
    <message>
        <source>Best value for the money</source>
        <translation>性价比最高</translation>
    </message>
    <message>
        <source>They trusted us</source>
        <translation>他们信任我们</translation>
    </message>
    <message>
        <source>A reference convinced them</source>
        <translation>案例说服了他们</translation>
    </message>
    <message>
        <source>We deliver faster</source>
        <translation>我们交货更快</translation>
    </message>
    <message>
        <source>Better service</source>
        <translation>服务更好</translation>
    </message>
    <message>
        <source>Our price was too high</source>
        <translation>我们的价格太高</translation>
    </message>
    <message>
        <source>A rival had won the decider</source>
        <translation>竞争对手已赢得决策人</translation>
    </message>
    <message>
        <source>A rival&apos;s offer fitted better</source>
        <translation>竞争对手的方案更合适</translation>
    </message>
    <message>
        <source>They stayed with their supplier</source>
        <translation>他们继续用原供应商</translation>
    </message>
    <message>
        <source>We came too late</source>
        <translation>我们来得太晚</translation>
    </message>
    <message>
        <source>Something was missing technically</source>
        <translation>技术上有欠缺</translation>
    </message>
    <message>
        <source>Our delivery was too slow</source>
        <translation>我们交货太慢</translation>
    </message>
    <message>
        <source>We never met the decider</source>
        <translation>我们从未见到决策人</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>The need went away</source>
        <translation>需求消失了</translation>
    </message>
    <message>
        <source>The project was stopped</source>
        <translation>项目中止</translation>
    </message>
    <message>
        <source>They kept what they had</source>
        <translation>他们继续用旧的</translation>
    </message>
    <message>
        <source>Their departments could not agree</source>
        <translation>各部门无法达成一致</translation>
    </message>
    <message>
        <source>The decider changed</source>
        <translation>决策人换了</translation>
    </message>
    <message>
        <source>Have they said themselves that they need it?</source>
        <translation>他们自己说过需要吗？</translation>
    </message>
    <message>
        <source>Is it urgent for them?</source>
        <translation>对他们来说紧急吗？</translation>
    </message>
    <message>
        <source>Do we know their budget?</source>
        <translation>我们知道他们的预算吗？</translation>
    </message>
    <message>
        <source>Do we know when they will decide?</source>
        <translation>我们知道他们何时决定吗？</translation>
    </message>
    <message>
        <source>Have we met the one who decides?</source>
        <translation>我们见过决策人吗？</translation>
    </message>
    <message>
        <source>Do we know what they judge by?</source>
        <translation>我们知道他们的评判标准吗？</translation>
    </message>
    <message>
        <source>Did we help to shape the requirements?</source>
        <translation>我们参与过制定要求吗？</translation>
    </message>
    <message>
        <source>Does our offer fit well?</source>
        <translation>我们的方案合适吗？</translation>
    </message>
    <message>
        <source>Does somebody inside confirm our picture?</source>
        <translation>内部有人证实我们的判断吗？</translation>
    </message>
    <message>
        <source>Can we name a reference that convinces them?</source>
        <translation>我们能提供令其信服的案例吗？</translation>
    </message>
    <message>
        <source>Were we invited late?</source>
        <translation>我们是很晚才受邀的吗？</translation>
    </message>
    <message>
        <source>Is there a strong rival?</source>
        <translation>有强劲的竞争对手吗？</translation>
    </message>
    <message>
        <source>Are they unhappy with what they buy today?</source>
        <translation>他们对现在购买的不满意吗？</translation>
    </message>
    <message>
        <source>Do we offer clearly more than their present supplier?</source>
        <translation>我们明显优于其现有供应商吗？</translation>
    </message>
    <message>
        <source>Are they willing to be shown how to choose and use it?</source>
        <translation>他们愿意了解如何选择和使用吗？</translation>
    </message>
    <message>
        <source>Is it likely that they will buy at all?</source>
        <translation>他们真的可能购买吗？</translation>
    </message>
    <message>
        <source>It is a formal tender.</source>
        <translation>是正式招标。</translation>
    </message>
    <message>
        <source>It is no formal tender.</source>
        <translation>不是正式招标。</translation>
    </message>
    <message>
        <source>Rivals are considered.</source>
        <translation>有竞争对手参与。</translation>
    </message>
    <message>
        <source>No rival is considered.</source>
        <translation>没有竞争对手参与。</translation>
    </message>
    <message>
        <source>They have bought from us before.</source>
        <translation>以前向我方采购过。</translation>
    </message>
    <message>
        <source>They have never bought from us.</source>
        <translation>从未向我方采购过。</translation>
    </message>
    <message>
        <source>A rival is considered.</source>
        <translation>有竞争对手参与。</translation>
    </message>
    <message>
        <source>In the comparison we are {value} ahead of the strongest rival.</source>
        <translation>对比中我方领先最强对手 {value} 分。</translation>
    </message>
    <message>
        <source>In the comparison the strongest rival is {value} ahead of us.</source>
        <translation>对比中最强对手领先我方 {value} 分。</translation>
    </message>
    <message>
        <source>It is larger than the average deal.</source>
        <translation>金额高于平均商机。</translation>
    </message>
    <message>
        <source>It is smaller than the average deal.</source>
        <translation>金额低于平均商机。</translation>
    </message>
    <message>
        <source>Tier of the customer: {value}.</source>
        <translation>客户级别：{value}。</translation>
    </message>
    <message>
        <source>How we sell to them: {value}.</source>
        <translation>对其销售方式：{value}。</translation>
    </message>
    <message>
        <source>Kind of buyer: {value}.</source>
        <translation>采购方类型：{value}。</translation>
    </message>
    <message>
        <source>Source: {value}.</source>
        <translation>来源：{value}。</translation>
    </message>
    <message>
        <source>{question} Yes.</source>
        <translation>{question}是。</translation>
    </message>
    <message>
        <source>{question} No.</source>
        <translation>{question}否。</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Why deals end. These are offered when a deal is closed.</source>
        <translation>商机结束的原因，关闭商机时供选择。</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When the deal is</source>
        <translation>适用结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Bring back the shipped text</source>
        <translation>恢复自带文字</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Brought to us by them</source>
        <translation>由他们介绍来的客户</translation>
    </message>
    <message>
        <source>Who brought them to us</source>
        <translation>由谁介绍来</translation>
    </message>
    <message>
        <source>Add whom they brought</source>
        <translation>添加所介绍的客户</translation>
    </message>
    <message>
        <source>Whom have they recommended us to?</source>
        <translation>他们向谁推荐过我们？</translation>
    </message>
    <message>
        <source>Add who</source>
        <translation>添加介绍人</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>还没有填写。</translation>
    </message>
    <message>
        <source>Whom they brought to us</source>
        <translation>他们介绍来的客户</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>查看该客户</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since</source>
        <translation>
            <numerusform>此后 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing bought since</source>
        <translation>此后没有购买</translation>
    </message>
</context>
<context>
    <name>RefusedEditor</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>The selected rows no longer wait</source>
        <translation>所选的行不再等待处理</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the refused rows to a file</source>
        <translation>将被拒绝的行写入文件</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>被拒绝.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer wait</source>
        <translation>
            <numerusform>%Ln 行不再等待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still refused</source>
        <translation>
            <numerusform>%Ln 行仍被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Type into the cells what is right, then try again.</source>
        <translation>在单元格中改正，然后重试。</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remind me in {time}</source>
        <translation>{time}后再提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>关闭此提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are due</source>
        <translation>
            <numerusform>有 %n 项活动到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>A rule of your own…</source>
        <translation>自定义规则…</translation>
    </message>
    <message>
        <source>Another rule, kept as it is</source>
        <translation>其他规则，保持不变</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months, on day {day}</source>
        <translation>个月，{day} 日</translation>
    </message>
    <message>
        <source>months, on the {nth} {weekday}</source>
        <translation>个月，{nth}{weekday}</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无结束</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>到某一天</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>若干次</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat every how many</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>天、周、月或年</translation>
    </message>
    <message>
        <source>How the repetition ends</source>
        <translation>重复如何结束</translation>
    </message>
    <message>
        <source>Repeat until</source>
        <translation>重复到</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>多少次</translation>
    </message>
</context>
<context>
    <name>RepeatedQuestion</name>
    <message>
        <source>This activity repeats: {rule}.</source>
        <translation>此活动会重复：{rule}。</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>按自己的规则重复</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day} 为止</translation>
    </message>
    <message>
        <source>first</source>
        <comment>of the weekdays of a month</comment>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <comment>of the weekdays of a month</comment>
        <translation>第二个</translation>
    </message>
    <message>
        <source>third</source>
        <comment>of the weekdays of a month</comment>
        <translation>第三个</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>of the weekdays of a month</comment>
        <translation>第四个</translation>
    </message>
    <message>
        <source>last</source>
        <comment>of the weekdays of a month</comment>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>提前 {time}</translation>
    </message>
    <message>
        <source>{time} after</source>
        <translation>之后 {time}</translation>
    </message>
    <message>
        <source>On the day, {time}</source>
        <translation>当天 {time}</translation>
    </message>
    <message>
        <source>The day before, {time}</source>
        <translation>前一天 {time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>from Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>every week on {days}</source>
        <translation>每周：{days}</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every month on its last day</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>every month on day {day}</source>
        <translation>每月 {day} 日</translation>
    </message>
    <message>
        <source>every month on the {nth} {weekday}</source>
        <translation>每月{nth}{weekday}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on {days}</source>
        <translation>
            <numerusform>每 %n 周：{days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on day {day}</source>
        <translation>
            <numerusform>每 %n 个月的 {day} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the last day</source>
        <translation>
            <numerusform>每 %n 个月的最后一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the {nth} {weekday}</source>
        <translation>
            <numerusform>每 %n 个月的{nth}{weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before, {time}</source>
        <translation>
            <numerusform>提前 %n 天，{time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Your data is safe: everything saved before is on this laptop. You can go on working. If it happens again, send this report to whoever looks after the program; it contains nothing about your customers.</source>
        <translation>您的数据是安全的：之前保存的内容都在这台电脑上，可以继续工作。如果再次发生，请将此报告发给程序维护人员；报告不含任何客户信息。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message>
        <source>Response and loyalty</source>
        <translation>响应与忠诚度</translation>
    </message>
    <message>
        <source>Are customers who are answered quickly more loyal?</source>
        <translation>得到快速回复的客户更忠诚吗？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Response and loyalty: needs {needed} customers whose loyalty is known and who were answered (complaints with a first reply; their mails and messages, and ours after them); there are {n}.</source>
        <translation>响应与忠诚度：需要 {needed} 家忠诚度已知且得到过回复的客户（有首次回复的投诉；客户的邮件和消息，以及其后我方的联系）；目前有 {n} 家。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>无可比较</translation>
    </message>
    <message>
        <source>All these customers are answered equally quickly, or equally loyal.</source>
        <translation>这些客户的回复速度或忠诚度完全相同。</translation>
    </message>
    <message>
        <source>How quickly customers are answered and how loyal they are shows no clear association.</source>
        <translation>回复客户的快慢与其忠诚度之间没有明显关联。</translation>
    </message>
    <message>
        <source>Customers who are answered more quickly are more loyal: an association, not a proof that the one brings the other.</source>
        <translation>回复越快的客户越忠诚：这是关联，并不证明因果。</translation>
    </message>
    <message>
        <source>Customers who are answered more slowly are more loyal: an association, not a proof that the one brings the other.</source>
        <translation>回复越慢的客户越忠诚：这是关联，并不证明因果。</translation>
    </message>
    <message>
        <source>Spearman’s ρ {rho} ({low} to {high}), {customers}.</source>
        <translation>斯皮尔曼 ρ 为 {rho}（{low} 至 {high}），{customers}。</translation>
    </message>
    <message>
        <source>Median hours to the first reply to complaints and to what customers wrote; nights and weekends count.</source>
        <translation>对投诉和客户来信首次回复的小时数中位数；夜间和周末也计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are drawn.</source>
        <translation>
            <numerusform>图中画出其中 %Ln 家。</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them: {time}</source>
        <translation>中位数：{time}</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>首次回复用时</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Hours to the first reply (median)</source>
        <translation>首次回复小时数（中位数）</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复次数</translation>
    </message>
    <message>
        <source>{customer}
answered within {time} ({replies})
loyalty {total}</source>
        <translation>{customer}
{time}内回复（{replies}）
忠诚度 {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From 0 to 100: sales, margin, credit and management by their weights</source>
        <translation>0 到 100：按权重综合销售额、毛利、信用和管理水平</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the figures propose</source>
        <translation>数据给出的建议</translation>
    </message>
    <message>
        <source>Proposed tiers and classes</source>
        <translation>建议的级别与类别</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Space or Ctrl+Enter</source>
        <translation>空格或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 键</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>正在查看订单…</translation>
    </message>
    <message>
        <source>Set aside until the figures say something else, because…</source>
        <translation>搁置到数据有变化为止，因为……</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>其他原因……</translation>
    </message>
    <message>
        <source>Set proposals aside</source>
        <translation>搁置建议</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Up a tier</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Down a tier</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Nothing is proposed: tiers and classes fit what the customers do.</source>
        <translation>没有建议：级别和类别与客户的表现相符。</translation>
    </message>
    <message>
        <source>No class is proposed either.</source>
        <translation>类别也没有建议。</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln</source>
        <translation>
            <numerusform>恢复 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>采纳 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>全部采纳（%Ln 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReasons</name>
    <message>
        <source>Set aside on {day}: {reason}</source>
        <translation>{day} 搁置：{reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln largest of {all} orders</source>
        <translation>
            <numerusform>{all} 个订单中最大的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review tiers and classes</source>
        <translation>评审级别与类别</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>no tier</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} / 100</translation>
    </message>
    <message>
        <source>Not known, and not in the score: {sides}</source>
        <translation>未知、未计入评分：{sides}</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理水平</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought from {since} to {until}.</source>
        <translation>
            <numerusform>{since} 至 {until} 有 %Ln 个客户购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can be judged by more than their sales.</source>
        <translation>
            <numerusform>其中 %Ln 个除销售额外还有其他依据可评。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%Ln 笔订单没有汇率，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tiers are proposed: nobody bought within the last twelve months.</source>
        <translation>没有级别建议：最近十二个月无人购买。</translation>
    </message>
    <message>
        <source>No tiers are proposed: sales alone mislead, and of too few customers anything else is known. Enter the costs of orders, or rate credit and management in the customers&apos; profiles.</source>
        <translation>没有级别建议：只看销售额会误导，而其他情况已知的客户太少。请录入订单成本，或在客户档案中评定信用和管理水平。</translation>
    </message>
    <message>
        <source>No tiers are proposed: too few customers bought to tell the best of them.</source>
        <translation>没有级别建议：购买的客户太少，分不出高下。</translation>
    </message>
    <message>
        <source>No tiers are proposed: all customers score the same.</source>
        <translation>没有级别建议：所有客户评分相同。</translation>
    </message>
    <message>
        <source>Sales {amount} ({points})</source>
        <translation>销售额 {amount}（{points}）</translation>
    </message>
    <message>
        <source>Margin {share} ({points})</source>
        <translation>毛利率 {share}（{points}）</translation>
    </message>
    <message>
        <source>Credit: {rating} ({points})</source>
        <translation>信用：{rating}（{points}）</translation>
    </message>
    <message>
        <source>Management: {rating} ({points})</source>
        <translation>管理水平：{rating}（{points}）</translation>
    </message>
    <message numerus="yes">
        <source>Signs of interest: %Ln point(s)</source>
        <translation>
            <numerusform>兴趣信号：%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>First order on {day}</source>
        <translation>首次订货：{day}</translation>
    </message>
    <message>
        <source>Second order on {day}</source>
        <translation>第二次订货：{day}</translation>
    </message>
    <message>
        <source>Loyalty {total} of 100</source>
        <translation>忠诚度 {total}（满分 100）</translation>
    </message>
    <message numerus="yes">
        <source>Brought us %Ln customer(s)</source>
        <translation>
            <numerusform>为我们带来 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order on {day}</source>
        <translation>最近订货：{day}</translation>
    </message>
    <message numerus="yes">
        <source>Usually ordered every %Ln day(s)</source>
        <translation>
            <numerusform>通常每 %Ln 天订货一次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmPart</name>
    <message>
        <source>Who of ours appears</source>
        <translation>我方谁出面</translation>
    </message>
    <message>
        <source>Who of ours appeared</source>
        <translation>我方谁出面过</translation>
    </message>
    <message>
        <source>At the stage “{stage}” this customer expects from us: {who}.</source>
        <translation>在“{stage}”阶段，这个客户期望我方出面的是：{who}。</translation>
    </message>
    <message>
        <source>They have been in touch with the customer.</source>
        <translation>已与客户接触过。</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>计划在 {day}。</translation>
    </message>
    <message>
        <source>Nobody has come yet, and nobody is planned.</source>
        <translation>还没有人去过，也没有安排。</translation>
    </message>
    <message>
        <source>From “{stage}” on: {who}.</source>
        <translation>从“{stage}”起：{who}。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
</context>
<context>
    <name>RhythmTab</name>
    <message>
        <source>Who of yours should appear, by the customer&apos;s tier and its buying stage.</source>
        <translation>按客户层级和采购阶段，我方应由谁出面。</translation>
    </message>
    <message>
        <source>Back to the shipped rhythm</source>
        <translation>恢复自带节奏</translation>
    </message>
    <message>
        <source>{tier}, {stage}</source>
        <translation>{tier}，{stage}</translation>
    </message>
</context>
<context>
    <name>RiskPart</name>
    <message>
        <source>Only there to fill the list of bids?</source>
        <translation>只是被叫来凑数投标？</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points}/100</translation>
    </message>
    <message numerus="yes">
        <source>The points are learnt from %n decided deal(s) of ours.</source>
        <translation>
            <numerusform>分值是根据我方 %n 个已有结果的商机学得的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Much speaks for it. Offer only if they let you speak with who decides.</source>
        <translation>很多迹象表明如此。只有能与决策者面谈时才投标。</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>It may be so. Find out who decides before you put more work into it.</source>
        <translation>可能如此。在投入更多之前，先弄清谁做决定。</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Some signs speak for it. Keep an eye on them.</source>
        <translation>有些迹象表明如此，请留意。</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Little speaks for it.</source>
        <translation>很少迹象表明如此。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing speaks for it.</source>
        <translation>没有迹象表明如此。</translation>
    </message>
</context>
<context>
    <name>RivalDialog</name>
    <message>
        <source>New rival</source>
        <translation>新建竞争对手</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>RivalMenu</name>
    <message>
        <source>Notes of this deal…</source>
        <translation>本商机的备注…</translation>
    </message>
    <message>
        <source>About this rival…</source>
        <translation>关于该竞争对手…</translation>
    </message>
    <message>
        <source>Remove from this deal</source>
        <translation>从本商机中移除</translation>
    </message>
</context>
<context>
    <name>RivalsPart</name>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Add a rival</source>
        <translation>添加对手</translation>
    </message>
    <message>
        <source>Nobody else is known. Ask whom they talk to besides us.</source>
        <translation>还不知道有别的对手。问问他们除了我们还在和谁谈。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>A title belongs to a firm: place the person there.</source>
        <translation>职务属于某家公司，请先为联系人指定公司。</translation>
    </message>
    <message>
        <source>Select two to five that are the same, to merge them.</source>
        <translation>请选择两到五条相同的记录进行合并。</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>复制（含表头）</translation>
    </message>
    <message>
        <source>Copy without headers</source>
        <translation>复制（不含表头）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Merged records…</source>
        <translation>已合并的记录…</translation>
    </message>
    <message>
        <source>Change any fields…</source>
        <translation>修改任意字段…</translation>
    </message>
    <message>
        <source>Save as vCard…</source>
        <translation>保存为 vCard…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Manage tags…</source>
        <translation>管理标签…</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag the selected ones with:</source>
        <translation>为所选添加标签：</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Look here</source>
        <translation>请留意</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The same when these are equal:</source>
        <translation>以下相同即视为同一记录：</translation>
    </message>
    <message>
        <source>What records are recognised by</source>
        <translation>按什么识别记录</translation>
    </message>
    <message>
        <source>as usual: {keys}</source>
        <translation>默认：{keys}</translation>
    </message>
    <message>
        <source>only {key}</source>
        <translation>仅 {key}</translation>
    </message>
    <message>
        <source>Update: what the file says goes over what is here</source>
        <translation>更新：以文件内容覆盖现有内容</translation>
    </message>
    <message>
        <source>Fill gaps only: what is here stays, empty fields are filled</source>
        <translation>仅补空白：保留现有内容，只填空字段</translation>
    </message>
    <message>
        <source>Leave alone: known records stay as they are</source>
        <translation>不动：已有记录保持原样</translation>
    </message>
    <message>
        <source>Notes are never overwritten; new ones are added below.</source>
        <translation>备注绝不覆盖；新的备注追加在下方。</translation>
    </message>
    <message>
        <source>Those that are known</source>
        <translation>已有的记录</translation>
    </message>
    <message>
        <source>Create all of them</source>
        <translation>全部新建</translation>
    </message>
    <message>
        <source>Choose one by one, with near names</source>
        <translation>逐个选择，并列出相近名称</translation>
    </message>
    <message>
        <source>Refuse their rows; they can be mended afterwards</source>
        <translation>拒绝这些行；之后可以修正</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>未知的客户</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What is here already is recognised, so that nothing comes in twice.</source>
        <translation>已有的内容会被识别，因此不会重复导入。</translation>
    </message>
</context>
<context>
    <name>SalesKind</name>
    <message>
        <source>Sales by month</source>
        <translation>月度销售额</translation>
    </message>
    <message>
        <source>How much was bought, and is it more than before?</source>
        <translation>买了多少？比以前多吗？</translation>
    </message>
    <message>
        <source>No order in this period</source>
        <translation>此期间无订单</translation>
    </message>
    <message>
        <source>The last one was in {month}.</source>
        <translation>最近一笔在{month}。</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>显示全部年份</translation>
    </message>
    <message>
        <source>No orders in {currency}</source>
        <translation>没有以{currency}计价的订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>暂无订单</translation>
    </message>
    <message>
        <source>Sales month by month stand here, once orders are entered or imported.</source>
        <translation>录入或导入订单后，这里显示逐月销售额。</translation>
    </message>
    <message>
        <source>{total} net from {orders}.</source>
        <translation>净销售额{total}，来自{orders}。</translation>
    </message>
    <message>
        <source>{total} net from {orders}, {share} more than in the time before.</source>
        <translation>净销售额{total}，来自{orders}，较上期增长{share}。</translation>
    </message>
    <message>
        <source>{total} net from {orders}, {share} less than in the time before.</source>
        <translation>净销售额{total}，来自{orders}，较上期下降{share}。</translation>
    </message>
    <message>
        <source>Best month: {month}, {net}.</source>
        <translation>最佳月份：{month}，{net}。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search customers, people, deals, notes…</source>
        <translation>搜索客户、联系人、商机、备注…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>未找到“{text}”</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>tag: {text}</source>
        <translation>标签：{text}</translation>
    </message>
    <message>
        <source>address: {text}</source>
        <translation>地址：{text}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>SeatEntry</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title, if known</source>
        <translation>职务（如已知）</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>添加空位</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{title}: folded</source>
        <translation>{title}：已折叠</translation>
    </message>
    <message>
        <source>{title}: unfolded</source>
        <translation>{title}：已展开</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown · show fewer</source>
        <translation>
            <numerusform>另有 %n 项未显示 · 收起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>SellingTab</name>
    <message>
        <source>As its industry</source>
        <translation>按其行业</translation>
    </message>
    <message>
        <source>How we stand to them</source>
        <translation>我们的姿态</translation>
    </message>
    <message>
        <source>How we stand to them is not known yet.</source>
        <translation>对其姿态尚未确定。</translation>
    </message>
    <message>
        <source>What to do with this customer</source>
        <translation>对这位客户要做的事</translation>
    </message>
    <message>
        <source>Three nevers, three musts</source>
        <translation>三不三要</translation>
    </message>
    <message>
        <source>When they say…</source>
        <translation>当对方说……</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Start a series</source>
        <translation>启动系列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>After a delivery</source>
        <translation>交货之后</translation>
    </message>
    <message>
        <source>Win a customer back</source>
        <translation>赢回客户</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>投标</translation>
    </message>
    <message>
        <source>First visit: learn what they need and who decides</source>
        <translation>首次拜访：了解需求以及谁做决定</translation>
    </message>
    <message>
        <source>Thank them, with what was agreed</source>
        <translation>致谢，并确认已达成的约定</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Ask what they think of the offer</source>
        <translation>询问对报价的看法</translation>
    </message>
    <message>
        <source>Ask whether all arrived well</source>
        <translation>询问货物是否完好到达</translation>
    </message>
    <message>
        <source>See it in use, and what can be better</source>
        <translation>查看使用情况，了解可改进之处</translation>
    </message>
    <message>
        <source>Ask how content they are and what comes next</source>
        <translation>询问满意度和下一步需求</translation>
    </message>
    <message>
        <source>Ask openly why it went quiet, and listen</source>
        <translation>坦诚询问为何中断联系，认真倾听</translation>
    </message>
    <message>
        <source>Write what has changed since, for their case</source>
        <translation>去信说明此后针对其情况的改进</translation>
    </message>
    <message>
        <source>Visit with a proposal to begin again</source>
        <translation>带着重新合作的方案登门拜访</translation>
    </message>
    <message>
        <source>Ask for a first small order</source>
        <translation>争取首个小订单</translation>
    </message>
    <message>
        <source>Clear up what the papers leave open</source>
        <translation>澄清招标文件中的疑问</translation>
    </message>
    <message>
        <source>Go through the criteria with those who judge</source>
        <translation>与评审人员逐条沟通评标标准</translation>
    </message>
    <message>
        <source>Hand in the bid</source>
        <translation>递交标书</translation>
    </message>
    <message>
        <source>Ask how the evaluation is going</source>
        <translation>询问评标进展</translation>
    </message>
</context>
<context>
    <name>SeriesSteps</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>几天后</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days after the first step</source>
        <translation>第一步之后的天数</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步骤类型</translation>
    </message>
    <message>
        <source>What the step is about</source>
        <translation>步骤内容</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>移除此步骤</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Activities that follow each other. Started for a customer, a series plans all its steps at once, on working days.</source>
        <translation>前后相接的活动。为客户启动系列后，所有步骤会一次性安排在工作日。</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新建系列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Bring back the shipped series</source>
        <translation>恢复内置系列</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsSection</name>
    <message>
        <source>Signs of interest</source>
        <translation>兴趣信号</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>选择日期…</translation>
    </message>
</context>
<context>
    <name>SourcesKind</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Which ways of winning customers work, and what does each customer cost?</source>
        <translation>哪些获客途径有效，每个客户花费多少？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Which sources work: needs {needed} firms first met in this period, there are {n}.</source>
        <translation>哪些来源有效：本期首次接触的公司需要 {needed} 家，现有 {n} 家。</translation>
    </message>
    <message>
        <source>Which sources work: needs a source with at least {few} customers; note it on their profiles.</source>
        <translation>哪些来源有效：需要一个来源至少有 {few} 个客户；请在客户资料中填写来源。</translation>
    </message>
    <message>
        <source>Of {firms} first met in this period {won} bought ({rate}).</source>
        <translation>本期首次接触的 {firms}中有 {won} 家成交（{rate}）。</translation>
    </message>
    <message>
        <source>No source works better than another.</source>
        <translation>各来源的效果没有差别。</translation>
    </message>
    <message>
        <source>“{best}” works best ({most}), “{worst}” least ({least}).</source>
        <translation>“{best}”最有效（{most}），“{worst}”最差（{least}）。</translation>
    </message>
    <message>
        <source>Costs belong to all customers and stand aside while a filter is set.</source>
        <translation>成本属于所有客户，设置筛选时不计入。</translation>
    </message>
    <message>
        <source>No costs are noted for this period, so only the conversion is shown.</source>
        <translation>本期没有记录成本，因此只显示转化率。</translation>
    </message>
    <message>
        <source>A lead belongs to the month of its first contact.</source>
        <translation>线索归入首次接触的月份。</translation>
    </message>
    <message numerus="yes">
        <source>The margin of %Ln customer(s) is unknown.</source>
        <translation>
            <numerusform>%Ln 个客户的毛利未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) in currencies without a rate are left out.</source>
        <translation>
            <numerusform>有 %Ln 笔成本因币种没有汇率而未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {rate}</source>
        <translation>全部：{rate}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Conversion (shrunk)</source>
        <translation>转化率（收缩后）</translation>
    </message>
    <message>
        <source>From (90 %)</source>
        <translation>下限（90%）</translation>
    </message>
    <message>
        <source>To (90 %)</source>
        <translation>上限（90%）</translation>
    </message>
    <message>
        <source>Cost ({currency})</source>
        <translation>成本（{currency}）</translation>
    </message>
    <message>
        <source>Cost per customer ({currency})</source>
        <translation>每个客户成本（{currency}）</translation>
    </message>
    <message>
        <source>Margin ({currency})</source>
        <translation>毛利（{currency}）</translation>
    </message>
    <message>
        <source>(Margin − cost) / cost</source>
        <translation>（毛利−成本）/成本</translation>
    </message>
    <message>
        <source>Month of first contact</source>
        <translation>首次接触月份</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>A customer by “{source}” cost {amount}.</source>
        <translation>“{source}”每获得一个客户花费{amount}。</translation>
    </message>
    <message>
        <source>A customer cost least by “{low}” ({least}), most by “{high}” ({most}).</source>
        <translation>每个客户的成本：“{low}”最低（{least}），“{high}”最高（{most}）。</translation>
    </message>
    <message>
        <source>No cost per customer for {sources}: a cost counts for the firms first met in its days, and those were too few or did not buy.</source>
        <translation>{sources}没有每客户成本：成本只计入在其期间首次接触的公司，而这些公司太少或没有购买。</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>每个{amount}</translation>
    </message>
    <message>
        <source>{count} bought</source>
        <translation>{count}成交</translation>
    </message>
    <message>
        <source>Conversion {rate}, with 90 % certainty {low} to {high}</source>
        <translation>转化率{rate}，有90%把握在{low}到{high}之间</translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>成本：{amount}</translation>
    </message>
    <message>
        <source>Per customer won: {amount}</source>
        <translation>每个新客户：{amount}</translation>
    </message>
    <message>
        <source>Came back beyond the cost: {times} times</source>
        <translation>超出成本的回报：{times} 倍</translation>
    </message>
    <message>
        <source>{won} of {n}</source>
        <translation>{n} 家中 {won} 家</translation>
    </message>
    <message numerus="yes">
        <source>%Ln firm(s)</source>
        <translation>
            <numerusform>%Ln 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d early</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>提前%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>lines of an order</comment>
        <translation>
            <numerusform>及另外%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecialDaysSection</name>
    <message>
        <source>Days that matter</source>
        <translation>重要日子</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日子</translation>
    </message>
    <message>
        <source>An anniversary, a fair, the start of a season?</source>
        <translation>周年庆、展会、旺季开始？</translation>
    </message>
    <message>
        <source>New day that matters</source>
        <translation>新的重要日子</translation>
    </message>
    <message>
        <source>Day that matters</source>
        <translation>重要日子</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Company anniversary, trade fair …</source>
        <translation>公司周年庆、展会……</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Comes every year</source>
        <translation>每年都有</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>{stage}: passed</source>
        <translation>{stage}：已完成</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation>{stage}：当前</translation>
    </message>
    <message>
        <source>{stage}: still to come</source>
        <translation>{stage}：未到</translation>
    </message>
</context>
<context>
    <name>StagesKind</name>
    <message>
        <source>Open deals by the customer&apos;s stage</source>
        <translation>进行中的商机（按客户采购阶段）</translation>
    </message>
    <message>
        <source>Where do the open deals stand, and how much are they worth?</source>
        <translation>进行中的商机走到哪一步，值多少钱？</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message>
        <source>Where the customers stand in buying is shown here, deal by deal.</source>
        <translation>这里逐个商机显示客户所处的采购阶段。</translation>
    </message>
    <message>
        <source>{deals} open, worth {amount}; the most at one stage: “{stage}” ({n}).</source>
        <translation>{deals}进行中，金额{amount}；处于“{stage}”阶段的最多（{n}个）。</translation>
    </message>
    <message>
        <source>{deals} open, without an amount yet; the most at one stage: “{stage}” ({n}).</source>
        <translation>{deals}进行中，尚无金额；处于“{stage}”阶段的最多（{n}个）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an amount yet.</source>
        <translation>
            <numerusform>其中%Ln个尚无金额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>StakeholderEdits</name>
    <message>
        <source>{name} was taken off the map</source>
        <translation>已将{name}移出关系图</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken off the map</source>
        <translation>
            <numerusform>已将%n人移出关系图</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>StakeholderForm</name>
    <message>
        <source>Empty seat</source>
        <translation>空位</translation>
    </message>
    <message>
        <source>Nobody of ours has met them yet.</source>
        <translation>我方还没有人见过此人。</translation>
    </message>
    <message>
        <source>Person on the map</source>
        <translation>关系图中的人</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Roles in the purchase</source>
        <translation>采购角色</translation>
    </message>
    <message>
        <source>Who of ours met them</source>
        <translation>我方谁见过此人</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>移出关系图</translation>
    </message>
    <message>
        <source>1: hardly any</source>
        <translation>1：几乎没有</translation>
    </message>
    <message>
        <source>2: little</source>
        <translation>2：较小</translation>
    </message>
    <message>
        <source>3: some</source>
        <translation>3：一般</translation>
    </message>
    <message>
        <source>4: much</source>
        <translation>4：较大</translation>
    </message>
    <message>
        <source>5: decisive</source>
        <translation>5：决定性</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>What they win by it</source>
        <translation>个人所得</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>决策取向</translation>
    </message>
    <message>
        <source>Standing in the house</source>
        <translation>圈内地位</translation>
    </message>
    <message>
        <source>We are now</source>
        <translation>当前关系</translation>
    </message>
    <message>
        <source>We want to be</source>
        <translation>目标关系</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outside the firm, as</source>
        <translation>企业之外,身份</translation>
    </message>
</context>
<context>
    <name>StakeholderMap</name>
    <message>
        <source>Move to {department}</source>
        <translation>移至{department}</translation>
    </message>
    <message>
        <source>Drop on a superior or on a department</source>
        <translation>拖到上级或部门上</translation>
    </message>
    <message>
        <source>Drop on a superior</source>
        <translation>拖放到一位上级上</translation>
    </message>
    <message>
        <source>Drop on another field: influence and stance change</source>
        <translation>拖到另一格:影响力和立场随之改变</translation>
    </message>
    <message>
        <source>{name} reports to {other} already</source>
        <translation>{name}已汇报给{other}</translation>
    </message>
    <message>
        <source>{other} is below {name}</source>
        <translation>{other}是{name}的下级</translation>
    </message>
    <message>
        <source>{name} reports to {other}</source>
        <translation>{name}汇报给{other}</translation>
    </message>
    <message>
        <source>Draw the line to another person</source>
        <translation>将连线拖到另一人</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <translation>{name}与{other}</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go from person to person</source>
        <translation>在人员之间移动</translation>
    </message>
    <message>
        <source>Select several people</source>
        <translation>选择多人</translation>
    </message>
    <message>
        <source>{key} and arrow keys</source>
        <translation>{key} 加方向键</translation>
    </message>
    <message>
        <source>Select everybody</source>
        <translation>选择所有人</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Supporter, neutral, opponent, unknown</source>
        <translation>支持、中立、反对、未知</translation>
    </message>
    <message>
        <source>More or less influence</source>
        <translation>提高或降低影响力</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>In a window of its own, and back</source>
        <translation>在单独的窗口中打开，再按返回</translation>
    </message>
    <message>
        <source>Leave what is under way</source>
        <translation>放弃正在进行的操作</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>More influence</source>
        <translation>提高影响力</translation>
    </message>
    <message>
        <source>Less influence</source>
        <translation>降低影响力</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>建立关系…</translation>
    </message>
    <message>
        <source>Reports to nobody</source>
        <translation>无上级</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>移出关系图</translation>
    </message>
    <message>
        <source>Remove this tie</source>
        <translation>移除此关系</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Add an empty seat…</source>
        <translation>添加空位…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>无部门</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>公司外部</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>决定性</translation>
    </message>
    <message>
        <source>much</source>
        <translation>大</translation>
    </message>
    <message>
        <source>some</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>little</source>
        <translation>小</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>几乎没有</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>{stance}, influence {level}</source>
        <translation>{stance},影响力{level}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>StakeholderMapView</name>
    <message>
        <source>Click the other person, or arrow keys and Enter; Esc leaves</source>
        <translation>点击另一人，或用方向键选择后按Enter；按Esc退出</translation>
    </message>
    <message>
        <source>Stakeholder map</source>
        <translation>关系图</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholdersTab</name>
    <message>
        <source>Stakeholders</source>
        <translation>关键人</translation>
    </message>
</context>
<context>
    <name>StakeholdersWindow</name>
    <message>
        <source>Stakeholders</source>
        <translation>关键人</translation>
    </message>
</context>
<context>
    <name>StancePopup</name>
    <message>
        <source>Stance of a department</source>
        <translation>部门立场</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Cares for</source>
        <translation>看重</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>历次立场</translation>
    </message>
    <message>
        <source>Enter corrects a stance, Delete takes it away</source>
        <translation>按回车更正，按 Delete 删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New stance</source>
        <translation>新的立场</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>A day up to {today}</source>
        <translation>不晚于 {today} 的日期</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps at this stage</source>
        <translation>此阶段的步骤</translation>
    </message>
    <message>
        <source>The playbook has no step for this stage; add one in the preferences.</source>
        <translation>销售手册中没有此阶段的步骤；可在偏好设置中添加。</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day}完成</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>StepsPreview</name>
    <message>
        <source>What will be planned</source>
        <translation>将安排的活动</translation>
    </message>
</context>
<context>
    <name>StillCustomersKind</name>
    <message>
        <source>Who is still buying</source>
        <translation>谁还在购买</translation>
    </message>
    <message>
        <source>Who probably still is a customer, and who has probably left?</source>
        <translation>谁可能仍是客户，谁可能已经流失？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Who probably still is a customer: needs {few} customers who ordered, of whom some ordered again; there are {n}, and {again} ordered again.</source>
        <translation>谁可能仍是客户：需要 {few} 位有订单的客户，其中有人再次下单；目前有 {n} 位，其中 {again} 位再次下单。</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>Noted as lapsed already: {lapsed} of {left}.</source>
        <translation>其中已标为流失：{lapsed} / {left}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) doubtful.</source>
        <translation>
            <numerusform>另有 %Ln 位存疑。</numerusform>
        </translation>
    </message>
    <message>
        <source>By a rule: how long ago the last order is, by how often the customer orders.</source>
        <translation>按规则判断：距上次订单的时间与该客户惯常的下单间隔之比。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) nothing can be said yet.</source>
        <translation>
            <numerusform>还有 %Ln 位客户暂时无法判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with an order</source>
        <translation>下单天数</translation>
    </message>
    <message>
        <source>Months since the last order, at most</source>
        <translation>距上次订单的月数（至多）</translation>
    </message>
    <message>
        <source>still a customer</source>
        <translation>仍是客户</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>probably left</source>
        <translation>可能已流失</translation>
    </message>
    <message>
        <source>Days with an order, from</source>
        <translation>下单天数，起</translation>
    </message>
    <message>
        <source>Days since the last order, from</source>
        <translation>距上次订单天数，起</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>仍是客户</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Probably left</source>
        <translation>可能已流失</translation>
    </message>
    <message>
        <source>Mean chance of still being a customer</source>
        <translation>仍是客户的平均概率</translation>
    </message>
    <message>
        <source>None of {customers} has probably left.</source>
        <translation>{customers}中可能没有人流失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left.</source>
        <translation>
            <numerusform>{customers}中可能有 %Ln 位已经流失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left; they had brought {money}, {share} of all sales.</source>
        <translation>
            <numerusform>{customers}中可能有 %Ln 位已经流失；他们曾带来 {money}，占全部销售额的 {share}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order in the last month, order days: {orders}</source>
        <translation>最近一个月内有订单，下单天数：{orders}</translation>
    </message>
    <message>
        <source>Last order more than {first} and at most {last} months ago, order days: {orders}</source>
        <translation>最近一次订单在 {first} 个月以前、{last} 个月以内，下单天数：{orders}</translation>
    </message>
    <message>
        <source>Last order more than {first} months ago, order days: {orders}</source>
        <translation>最近一次订单在 {first} 个月以前，下单天数：{orders}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still a customer (still customers)</source>
        <translation>
            <numerusform>%Ln 位仍是客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 位存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probably left</source>
        <translation>
            <numerusform>%Ln 位可能已流失</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1（现在放不下）</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>What the file is about</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>The line with the headers</source>
        <translation>表头所在的行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Headers on line</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Press a number when its line holds the headers</source>
        <translation>若某行是表头，请点击其行号</translation>
    </message>
</context>
<context>
    <name>TagManager</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并为…</translation>
    </message>
    <message>
        <source>Take away everywhere</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Another word for “{tag}”; one in use already takes it in:</source>
        <translation>“{tag}”的新名称；若已有同名标签则并入：</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>All go on as:</source>
        <translation>统一改为：</translation>
    </message>
    <message>
        <source>Tags of customers and people</source>
        <translation>客户与联系人的标签</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a word</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Take “{word}” away</source>
        <translation>移除“{word}”</translation>
    </message>
</context>
<context>
    <name>TargetsKind</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Are we on the way to our targets, and what is still needed?</source>
        <translation>目标进度如何？还差多少？</translation>
    </message>
    <message>
        <source>Enter a target</source>
        <translation>录入目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) have not begun yet.</source>
        <translation>
            <numerusform>%Ln 个目标尚未开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>No target has begun</source>
        <translation>尚无目标开始</translation>
    </message>
    <message>
        <source>What is planned by person, product line or segment stands here beside what came.</source>
        <translation>按人员、产品线或细分的计划会与实际结果一起显示在这里。</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>还没有目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) running, {behind} of them behind their pace.</source>
        <translation>
            <numerusform>%Ln 个目标进行中，其中 {behind} 个落后于进度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %Ln that are over were reached.</source>
        <translation>
            <numerusform>已结束的 %Ln 个目标中达成 {reached} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in currencies without a rate.</source>
        <translation>
            <numerusform>未计入：%Ln 个没有汇率的外币订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>表格中还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The line begins where one should be by now and ends at the target.</source>
        <translation>线段从今天应达到之处开始，到目标为止。</translation>
    </message>
    <message>
        <source>Amber is a little behind its pace, red far behind or missed.</source>
        <translation>黄色表示略落后于进度，红色表示严重落后或未达成。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>至今应达</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>每月还需</translation>
    </message>
    <message>
        <source>{came} of {target}</source>
        <translation>{came} / {target}</translation>
    </message>
    <message>
        <source>{share} of {target}</source>
        <translation>{target} 的 {share}</translation>
    </message>
    <message>
        <source>{amount} a month needed</source>
        <translation>每月还需 {amount}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>符合进度</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Furthest behind: {name}, {came} came where {due} was due by now.</source>
        <translation>落后最多：{name}，至今应有 {due}，实际 {came}。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What you want to sell in a period. Charts compare it with what came.</source>
        <translation>某一期间希望达成的销售额。图表会与实际结果对比。</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>The whole firm</source>
        <translation>全公司</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Get an Excel template…</source>
        <translation>获取 Excel 模板…</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>包含全部</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>TiersKind</name>
    <message>
        <source>Tiers and their moves</source>
        <translation>级别及其变动</translation>
    </message>
    <message>
        <source>Who are the core and key customers, and who moves up or down?</source>
        <translation>谁是核心和重点客户？谁在升级或降级？</translation>
    </message>
    <message>
        <source>Review tiers and classes…</source>
        <translation>评审级别与类别…</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Customers and their sales stand here by tier: it needs orders of the last twelve months.</source>
        <translation>这里按级别显示客户及其销售额：需要最近十二个月的订单。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core customer(s) of {n} bring {share} of the sales.</source>
        <translation>
            <numerusform>{n} 个客户中的 %Ln 个核心客户贡献了 {share} 的销售额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core customer(s) among the {n} who bought.</source>
        <translation>
            <numerusform>购买的 {n} 个客户中有 %Ln 个核心客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>By their figures nobody moved within a year.</source>
        <translation>按数据看，一年内无人变动。</translation>
    </message>
    <message>
        <source>By their figures {up} moved up within a year and {down} down.</source>
        <translation>按数据看，一年内 {up} 个升级，{down} 个降级。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought nothing since.</source>
        <translation>
            <numerusform>%Ln 个此后未再购买。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales of twelve months, since {day}.</source>
        <translation>十二个月的销售额，自{day}起。</translation>
    </message>
    <message>
        <source>No moves are shown: all customers score the same.</source>
        <translation>不显示变动：所有客户评分相同。</translation>
    </message>
    <message>
        <source>No moves are shown: of too few customers more than the sales is known for both years.</source>
        <translation>不显示变动：两年中除销售额外还有其他数据的客户太少。</translation>
    </message>
    <message>
        <source>Moves go by sales, margin, credit and management together; the ratings of credit and management are today&apos;s for both years.</source>
        <translation>变动综合销售额、毛利、信用和管理水平；两年都采用今天的信用和管理评级。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%Ln 笔订单没有汇率，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by tier today</source>
        <translation>目前各级别的销售额</translation>
    </message>
    <message>
        <source>A year ago (down) {arrow} now (across)</source>
        <translation>一年前（纵）{arrow} 现在（横）</translation>
    </message>
    <message>
        <source>Tier a year ago, by the figures</source>
        <translation>一年前的级别（按数据）</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>现在的级别</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Did not buy</source>
        <translation>未购买</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>Solved…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>添加下一步</translation>
    </message>
    <message>
        <source>Done, kept, or solved</source>
        <translation>完成、兑现或解决</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>投诉已答复</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>跳过本次</translation>
    </message>
    <message>
        <source>In the form: to what we promise</source>
        <translation>在表单中：跳到我们的承诺</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save to a calendar file…</source>
        <translation>保存到日历文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>投诉已解决</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Deal moved</source>
        <translation>商机阶段变更</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>Deal ended without a decision</source>
        <translation>商机搁置</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Sign of loyalty</source>
        <translation>忠诚表现</translation>
    </message>
    <message>
        <source>Department&apos;s stance</source>
        <translation>部门立场</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>级别变更</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>类别变更</translation>
    </message>
    <message>
        <source>Posture changed</source>
        <translation>销售姿态变更</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>负责人变更</translation>
    </message>
    <message>
        <source>Stance changed</source>
        <translation>立场变更</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <translation>影响力变更</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>客户变更</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>销售姿态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>open again</source>
        <comment>complaint</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>open</source>
        <comment>complaint</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation>承诺迟兑现</translation>
    </message>
    <message>
        <source>out</source>
        <comment>we began it</comment>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>in</source>
        <comment>they began it</comment>
        <translation>对方发起</translation>
    </message>
    <message>
        <source>with {name} ({step})</source>
        <translation>{name}（{step}）参加</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>on the day promised</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>satisfaction {mark} of 5</source>
        <translation>满意度 {mark}/5</translation>
    </message>
    <message>
        <source>answered in {time}</source>
        <translation>{time}内答复</translation>
    </message>
    <message>
        <source>solved in {time}</source>
        <translation>{time}内解决</translation>
    </message>
    <message>
        <source>with {name}</source>
        <comment>who sees to it</comment>
        <translation>负责人 {name}</translation>
    </message>
    <message>
        <source>opened again {day}</source>
        <translation>{day} 重新打开</translation>
    </message>
    <message>
        <source>margin {share}</source>
        <translation>毛利率{share}</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>作出承诺…</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Nothing has happened here yet. Log the first call or visit above.</source>
        <translation>暂无记录。请在上方记录第一次电话或拜访。</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>没有此类记录。</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>解决方式</translation>
    </message>
    <message>
        <source>How content they are (5: very)</source>
        <translation>满意度（5为非常满意）</translation>
    </message>
    <message>
        <source>Complaint solved</source>
        <translation>投诉已解决</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Visits proposed for the week, or a tour by region</source>
        <translation>推荐本周拜访，或按地区安排行程</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>日程单…</translation>
    </message>
    <message>
        <source>The day&apos;s visits with what to know, to be printed</source>
        <translation>当天的拜访及须知，可打印</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>日程单</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>拜访简报</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>已推迟 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation>添加新内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TourPlan</name>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Day of the tour</source>
        <translation>出行日期</translation>
    </message>
    <message>
        <source>Customers with an address stand here by region, so that one trip serves several.</source>
        <translation>有地址的客户按地区列在这里，一次出行可拜访多家。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 个到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedNote</name>
    <message>
        <source>Go on with it</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The import of {files} did not end</source>
        <translation>{files} 的导入没有完成</translation>
    </message>
    <message>
        <source>Nothing of it came in. It began {moment}.</source>
        <translation>没有导入任何内容。开始于 {moment}。</translation>
    </message>
    <message>
        <source>Some of its files are no longer where they were.</source>
        <translation>部分文件已不在原处。</translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>新建同事</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Who looks after customers and deals with you.</source>
        <translation>与您一起负责客户和商机的同事。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Search these…</source>
        <translation>在其中搜索…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Take away: {word}</source>
        <translation>移除：{word}</translation>
    </message>
</context>
<context>
    <name>ViewChip</name>
    <message numerus="yes">
        <source>%n condition(s) are not heeded: their fields are gone</source>
        <translation>
            <numerusform>%n 个条件不起作用：字段已不存在</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewIcons</name>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>闪光</translation>
    </message>
</context>
<context>
    <name>ViewMenus</name>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>将当前显示存为视图…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建分组…</translation>
    </message>
    <message numerus="yes">
        <source>New group of %n selected…</source>
        <translation>
            <numerusform>用所选 %n 条新建分组…</numerusform>
        </translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>组合筛选…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy as a view of your own…</source>
        <translation>复制为自己的视图…</translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation>加入分组</translation>
    </message>
    <message>
        <source>Take out of “{group}”</source>
        <translation>移出“{group}”</translation>
    </message>
    <message>
        <source>Group rows by</source>
        <translation>按此分组显示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message numerus="yes">
        <source>Put %n selected in</source>
        <translation>
            <numerusform>加入所选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n selected out</source>
        <translation>
            <numerusform>移出所选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and icon… (F2)</source>
        <translation>名称和图标…（F2）</translation>
    </message>
    <message>
        <source>Move left (Ctrl+←)</source>
        <translation>左移（Ctrl+←）</translation>
    </message>
    <message>
        <source>Move right (Ctrl+→)</source>
        <translation>右移（Ctrl+→）</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Name and icon</source>
        <translation>名称和图标</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep in this view what the list shows now</source>
        <translation>把列表当前显示的内容存入此视图</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Show the view as it was saved</source>
        <translation>恢复为保存时的视图</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>Save what is shown as a view, or begin a group</source>
        <translation>将当前显示存为视图，或新建分组</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>No visits are proposed: nobody is overdue who has nothing planned yet. Customers are proposed here when their cadence is due.</source>
        <translation>没有推荐的拜访：没有逾期未联系且尚未安排的客户。客户到了联系周期时会在这里推荐。</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What counts for core, key and general. Only the ratio of weights counts.</source>
        <translation>核心、重点、一般按什么划分。权重只看彼此的比例。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From when on a customer is loyal, a partner, or has lapsed.</source>
        <translation>何时算忠诚客户、伙伴，何时算流失。</translation>
    </message>
    <message>
        <source>Still a customer?</source>
        <translation>还是客户吗？</translation>
    </message>
    <message>
        <source>When a customer is watched, and when it has probably left.</source>
        <translation>何时需要留意，何时可能已经离开。</translation>
    </message>
    <message>
        <source>Buying less</source>
        <translation>购买减少</translation>
    </message>
    <message>
        <source>Two spans of time are compared; chance alone must not explain it.</source>
        <translation>比较前后两段时间；必须不是偶然所致。</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>How the five signs of loyalty are read.</source>
        <translation>如何解读忠诚的五种表现。</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>How far ahead it looks, and what later money is worth today.</source>
        <translation>向前看多远，以及将来的钱今天值多少。</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白机会</translation>
    </message>
    <message>
        <source>What a customer could buy, by what customers like it buy.</source>
        <translation>参照同类客户，该客户还可能买什么。</translation>
    </message>
    <message>
        <source>Few cases</source>
        <translation>样本少时</translation>
    </message>
    <message>
        <source>How rates of few cases are held back from saying too much.</source>
        <translation>样本少的比率如何避免说得过头。</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number</comment>
        <translation>个月</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>after a number</comment>
        <translation>例</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>after a number</comment>
        <translation>个客户</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number</comment>
        <translation>倍</translation>
    </message>
    <message>
        <source>points of 100</source>
        <comment>after a number</comment>
        <translation>分（满分 100）</translation>
    </message>
    <message>
        <source>signs of 5</source>
        <comment>after a number</comment>
        <translation>项（共 5 项）</translation>
    </message>
    <message>
        <source>Weight of sales</source>
        <translation>销售额的权重</translation>
    </message>
    <message>
        <source>What was bought in twelve months, against the other customers.</source>
        <translation>十二个月的购买额，与其他客户相比。</translation>
    </message>
    <message>
        <source>Weight of margin</source>
        <translation>毛利的权重</translation>
    </message>
    <message>
        <source>Gross margin as a share of sales, where the costs are known.</source>
        <translation>毛利占销售额的比例，限成本已知者。</translation>
    </message>
    <message>
        <source>Weight of credit</source>
        <translation>信用的权重</translation>
    </message>
    <message>
        <source>How well they pay: good, fair or poor in their profile.</source>
        <translation>付款情况：档案中的好、一般或差。</translation>
    </message>
    <message>
        <source>Weight of management</source>
        <translation>管理水平的权重</translation>
    </message>
    <message>
        <source>How well they are led: good, fair or poor in their profile.</source>
        <translation>经营管理情况：档案中的好、一般或差。</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>The best customers, as a share of those who bought.</source>
        <translation>最好的客户，占购买客户的比例。</translation>
    </message>
    <message>
        <source>Core and key together</source>
        <translation>核心与重点合计</translation>
    </message>
    <message>
        <source>All the others who bought are general.</source>
        <translation>其余购买的客户均为一般。</translation>
    </message>
    <message>
        <source>Distance past a border</source>
        <translation>越过界线的幅度</translation>
    </message>
    <message>
        <source>A move is proposed only beyond it, so that nobody goes to and fro.</source>
        <translation>超过此幅度才建议变动，以免来回反复。</translation>
    </message>
    <message>
        <source>Loyal from</source>
        <translation>忠诚客户起点</translation>
    </message>
    <message>
        <source>The loyalty total at which a repeat customer is loyal.</source>
        <translation>重复客户达到此忠诚度总分即为忠诚客户。</translation>
    </message>
    <message>
        <source>Partner from</source>
        <translation>伙伴起点</translation>
    </message>
    <message>
        <source>The loyalty total at which a customer may be a partner.</source>
        <translation>客户达到此忠诚度总分可成为伙伴。</translation>
    </message>
    <message>
        <source>Referrals of a partner</source>
        <translation>伙伴的推荐数</translation>
    </message>
    <message>
        <source>How many customers a partner has brought us at least.</source>
        <translation>伙伴至少为我们带来多少客户。</translation>
    </message>
    <message>
        <source>Lapsed after</source>
        <translation>流失期限</translation>
    </message>
    <message>
        <source>So long after it probably left, a customer counts as lapsed.</source>
        <translation>可能离开后再过这么久，即算流失。</translation>
    </message>
    <message>
        <source>Watch from</source>
        <translation>留意起点</translation>
    </message>
    <message>
        <source>Days since the last order, as a multiple of the usual gap.</source>
        <translation>距上次订货的天数，相当于通常间隔的倍数。</translation>
    </message>
    <message>
        <source>Probably left from</source>
        <translation>可能离开的起点</translation>
    </message>
    <message>
        <source>Watch below</source>
        <translation>低于此值留意</translation>
    </message>
    <message>
        <source>The probability that they are still a customer, in larger files.</source>
        <translation>仍是客户的可能性，用于客户较多的文件。</translation>
    </message>
    <message>
        <source>Probably left below</source>
        <translation>低于此值可能已离开</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>The last months are compared with as many before.</source>
        <translation>最近若干个月与之前同样长的时间相比。</translation>
    </message>
    <message>
        <source>Order days before</source>
        <translation>之前的订货天数</translation>
    </message>
    <message>
        <source>Who ordered on fewer days in the earlier span is not judged.</source>
        <translation>前一时段订货天数不足者不作判断。</translation>
    </message>
    <message>
        <source>Room for chance</source>
        <translation>偶然的余地</translation>
    </message>
    <message>
        <source>How likely chance alone may make it look like this, at most.</source>
        <translation>仅因偶然而出现这种情况的最大概率。</translation>
    </message>
    <message>
        <source>Fall of the amount</source>
        <translation>金额降幅</translation>
    </message>
    <message>
        <source>A smaller fall is not called a decline for sure.</source>
        <translation>降幅更小则不认定为下降。</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>After it a reference, suggestion or referral counts half.</source>
        <translation>过此时间，一次背书、建议或推荐只算一半。</translation>
    </message>
    <message>
        <source>Signs that must be known</source>
        <translation>至少已知的表现</translation>
    </message>
    <message>
        <source>With fewer there is no total.</source>
        <translation>少于此数则没有总分。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How far ahead purchases are counted.</source>
        <translation>计算未来多久的购买。</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>年折现率</translation>
    </message>
    <message>
        <source>By so much money of next year is worth less than today&apos;s.</source>
        <translation>明年的钱比今天少值这么多。</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>最少数量</translation>
    </message>
    <message>
        <source>Of customers like it, and of pairs bought together.</source>
        <translation>同类客户以及一起购买的次数。</translation>
    </message>
    <message>
        <source>Pull to the common rate</source>
        <translation>向总体比率靠拢</translation>
    </message>
    <message>
        <source>So many cases at the common rate speak beside those counted.</source>
        <translation>在实际例数之外，再加这么多例按总体比率计算。</translation>
    </message>
    <message>
        <source>Few are fewer than</source>
        <translation>少于此数为样本少</translation>
    </message>
    <message>
        <source>Of fewer cases only the count is shown, and no rate.</source>
        <translation>例数更少时只显示数量，不显示比率。</translation>
    </message>
</context>
<context>
    <name>WeightsTab</name>
    <message>
        <source>What the proposals, findings and charts go by. They are the same for everybody in the firm.</source>
        <translation>建议、发现和图表所依据的数值，全公司一致。</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>{group}: back to defaults</source>
        <translation>{group}：恢复默认值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>{what}: please enter a number from {least} to {most}.</source>
        <translation>{what}：请输入 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>Counting what this would change…</source>
        <translation>正在计算会有什么变化…</translation>
    </message>
    <message>
        <source>Change a number, and what it would do is counted here before you save.</source>
        <translation>改动一个数字，保存前会在这里算出其影响。</translation>
    </message>
    <message>
        <source>With these weights the same customers are proposed and found as now.</source>
        <translation>按这些权重，结果与现在相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would move up a tier</source>
        <translation>
            <numerusform>%Ln 个客户会升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln 个会降级</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} up and {down} down now</source>
        <translation>现在 {now} 个升、{down} 个降</translation>
    </message>
    <message>
        <source>new classes proposed: {then} instead of {now}</source>
        <translation>建议新类别：{then} 个，原为 {now} 个</translation>
    </message>
    <message>
        <source>probably left: {then} instead of {now}</source>
        <translation>可能已离开：{then} 个，原为 {now} 个</translation>
    </message>
    <message>
        <source>buying less: {then} instead of {now}</source>
        <translation>购买减少：{then} 个，原为 {now} 个</translation>
    </message>
    <message>
        <source>With these weights: {what}.</source>
        <translation>按这些权重：{what}。</translation>
    </message>
</context>
<context>
    <name>WhiteSpace</name>
    <message>
        <source>about {amount} a year</source>
        <translation>约每年 {amount}</translation>
    </message>
    <message>
        <source>“{need}”</source>
        <translation>“{need}”</translation>
    </message>
    <message>
        <source>They need it: {needs}.</source>
        <translation>对方有需求：{needs}。</translation>
    </message>
    <message>
        <source>{peer} of what is bought in {industry}, with them {own}.</source>
        <translation>在{industry}行业占采购的 {peer}，这家 {own}。</translation>
    </message>
    <message>
        <source>{peer} of what others buy, with them {own}.</source>
        <translation>占其他客户采购的 {peer}，这家 {own}。</translation>
    </message>
    <message>
        <source>Customers who buy {line} buy it {lift} times as often as by chance.</source>
        <translation>买{line}的客户购买它的可能性是偶然的 {lift} 倍。</translation>
    </message>
</context>
<context>
    <name>WhiteSpaceKind</name>
    <message>
        <source>White space</source>
        <translation>空白机会</translation>
    </message>
    <message>
        <source>Which product lines could a customer buy, as others like them do?</source>
        <translation>客户还可以像同类客户那样买哪些产品线？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>What customers could buy besides: needs {few} customers who bought products of at least two lines in the last two years, there are {n}.</source>
        <translation>客户还可以买什么：需要近两年有 {few} 家客户买过至少两条产品线的产品，现有 {n} 家。</translation>
    </message>
    <message>
        <source>What customers could buy besides: needs products of at least two lines, and {n} customers bought of one only.</source>
        <translation>客户还可以买什么：需要至少两条产品线的产品，而现有 {n} 家客户只买过一条。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) could buy more, as others like them do: about {amount} a year.</source>
        <translation>
            <numerusform>%Ln 家客户可以像同类客户那样多买：约每年 {amount}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it: {line} ({amount}).</source>
        <translation>其中最多的是{line}（{amount}）。</translation>
    </message>
    <message>
        <source>Measured by {customers}.</source>
        <translation>依据{customers}计算。</translation>
    </message>
    <message>
        <source>What a customer lacks to the middle share of a line among those of the same industry, or of all where these are too few; purchases of two years.</source>
        <translation>客户在某产品线上的占比与同行业客户的中位占比之差；同行业太少时与全部客户比较；取两年的采购。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>另有 %Ln 家未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>could buy</source>
        <translation>可以买</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>已买</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Bought a year ({currency})</source>
        <translation>每年已买（{currency}）</translation>
    </message>
    <message>
        <source>Could buy more a year ({currency})</source>
        <translation>每年可多买（{currency}）</translation>
    </message>
    <message>
        <source>No white space</source>
        <translation>没有空白机会</translation>
    </message>
    <message>
        <source>{customers} buy of every line as much as others like them do.</source>
        <translation>{customers}每条产品线都与同类客户买得一样多。</translation>
    </message>
    <message>
        <source>buys {bought} a year</source>
        <translation>每年买 {bought}</translation>
    </message>
    <message>
        <source>buys {bought} a year, could buy {more} more</source>
        <translation>每年买 {bought}，还可多买 {more}</translation>
    </message>
</context>
<context>
    <name>WhiteSpacePart</name>
    <message>
        <source>What they could also buy</source>
        <translation>还可以买什么</translation>
    </message>
    <message>
        <source>Offer {product}</source>
        <translation>提供 {product}</translation>
    </message>
    <message>
        <source>{product} is offered in this deal</source>
        <translation>本商机已包含{product}</translation>
    </message>
    <message>
        <source>Offer {product} in this deal</source>
        <translation>在本商机中提供{product}</translation>
    </message>
</context>
<context>
    <name>WinRatesKind</name>
    <message>
        <source>Win rates</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Which deals do we win: of which industry, tier, source, owner, tender?</source>
        <translation>赢得哪些商机：按行业、级别、来源、负责人、是否招标？</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Which deals are won: needs {needed} deals won or lost in this period, there are {n}.</source>
        <translation>赢得哪些商机：本期需要 {needed} 个赢单或输单，现有 {n} 个。</translation>
    </message>
    <message>
        <source>All {n} decided deals of this period ended alike, so there is no rate yet.</source>
        <translation>本期 {n} 个已有结果的商机结局相同，还没有赢单率。</translation>
    </message>
    <message>
        <source>To compare win rates, two groups of at least {few} decided deals are needed.</source>
        <translation>要比较赢单率，需要两组各至少 {few} 个已有结果的商机。</translation>
    </message>
    <message>
        <source>{by}: “{best}” most often ({most}), “{worst}” least ({least}).</source>
        <translation>{by}：“{best}”最高（{most}），“{worst}”最低（{least}）。</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>差异可能出于偶然。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deal(s) won or lost {rate} were won.</source>
        <translation>
            <numerusform>%Ln 个已赢单或丢单的商机中，赢单占 {rate}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar is the share won, drawn towards the rate of all where deals are few; thin lines: where it lies with a certainty of 90 %.</source>
        <translation>条形为赢单率，商机较少时向整体赢单率靠拢；细线：90 % 置信度下赢单率所在的范围。</translation>
    </message>
    <message>
        <source>Other groupings tell deals apart less; they are in the saved numbers.</source>
        <translation>其他分组差异较小，见保存的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) with fewer deals are not drawn.</source>
        <translation>
            <numerusform>%Ln 个商机较少的组未画出。</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {rate}</source>
        <translation>全部：{rate}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Decided deals</source>
        <translation>已有结果的商机</translation>
    </message>
    <message>
        <source>Win rate (shrunk)</source>
        <translation>赢单率（收缩后）</translation>
    </message>
    <message>
        <source>From (90 %)</source>
        <translation>下限（90%）</translation>
    </message>
    <message>
        <source>To (90 %)</source>
        <translation>上限（90%）</translation>
    </message>
    <message>
        <source>{count}: too few for a rate</source>
        <translation>{count}：太少，不算赢单率</translation>
    </message>
    <message>
        <source>{count} won; drawn towards the rate of all: {rate}, with 90 % certainty {low} to {high}</source>
        <translation>赢单 {count}；向整体赢单率靠拢后为 {rate}，90 % 置信度为 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{won} of {n}</source>
        <translation>{n} 个中 {won} 个</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By tender</source>
        <translation>按招标</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>Formal tender</source>
        <translation>正式招标</translation>
    </message>
    <message>
        <source>No tender</source>
        <translation>非招标</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
        <translation>已记录：{what}</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation>已计划：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation>最近的输入未保存</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>The last entry is not saved.</source>
        <translation>最近的输入未保存。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>Everything is saved as you go.</source>
        <translation>所有更改随时自动保存。</translation>
    </message>
    <message>
        <source>Files of this program (*.crm);;All files (*)</source>
        <translation>本程序的文件 (*.crm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Some days can be read in two ways. Say whether the day or the month is first.</source>
        <translation>有些日期有两种读法。请说明是日在前还是月在前。</translation>
    </message>
    <message>
        <source>The file uses words of its own. Say what they mean; what is proposed is only a guess.</source>
        <translation>文件使用了自己的用词，请指定其含义；建议值仅供参考。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Some numbers can be read in two ways. Say what the mark in them stands for.</source>
        <translation>有些数字有两种读法。请说明其中的符号代表什么。</translation>
    </message>
    <message>
        <source>A point before decimals: 1,234.56</source>
        <translation>小数前用点：1,234.56</translation>
    </message>
    <message>
        <source>A comma before decimals: 1.234,56</source>
        <translation>小数前用逗号：1.234,56</translation>
    </message>
    <message>
        <source>Start at the first stage</source>
        <translation>从第一个阶段开始</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Nobody here has these names. Say who is meant, or have them created.</source>
        <translation>这里没有人叫这些名称。请说明所指的客户，或新建客户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are created.</source>
        <translation>
            <numerusform>另外 %Ln 个将新建。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Classes of customers</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Postures</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Buying stages</source>
        <translation>采购阶段</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>采购角色</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>新词语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge {word} into another</source>
        <translation>将“{word}”合并到另一个词</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>合并为</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring back the shipped name</source>
        <translation>恢复内置名称</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>合并到另一个词…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新提供</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Call these as your firm does; the names are used all over the program.</source>
        <translation>按贵公司的习惯命名；整个程序都会使用这些名称。</translation>
    </message>
    <message>
        <source>What forms offer, in this order. A word that is renamed or merged changes in every record; one that is offered no longer stays where it is said.</source>
        <translation>表单按此顺序提供的词语。重命名或合并会更改所有记录；不再提供的词语在已用之处保留。</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>不再提供</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>WorkingTab</name>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>The clock of complaints counts these hours. Without any, every hour counts.</source>
        <translation>投诉计时只算这些时间。未设定则全天计时。</translation>
    </message>
    <message>
        <source>Contacts and series are not due on holidays, but on the next working day.</source>
        <translation>联系和系列活动遇节假日顺延到下一个工作日。</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 17</source>
        <translation>周一至周五，9 点到 17 点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}：开始</translation>
    </message>
    <message>
        <source>{day}: until</source>
        <translation>{day}：结束</translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation>不设节假日</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>{day}: please enter from when until when, such as 9:00 and 17:30.</source>
        <translation>{day}：请输入起止时间，例如 9:00 和 17:30。</translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message numerus="yes">
        <source>%n entry(ies) since {year}</source>
        <translation>
            <numerusform>{year}年以来%n条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: jump to a year</source>
        <translation>{entries}：跳转到年份</translation>
    </message>
    <message>
        <source>Jump to a year</source>
        <translation>跳转到年份</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>The %Ln selected customer(s)</source>
        <translation>
            <numerusform>所选的 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected person(s)</source>
        <translation>
            <numerusform>所选的 %Ln 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected deal(s)</source>
        <translation>
            <numerusform>所选的 %Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln customer(s)</source>
        <translation>
            <numerusform>此列表：%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln person(s)</source>
        <translation>
            <numerusform>此列表：%Ln 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln deal(s)</source>
        <translation>
            <numerusform>此列表：%Ln 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n person(s) written to {name}</source>
        <translation>
            <numerusform>已将 %n 人写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to {name}</source>
        <translation>
            <numerusform>已将 %n 个条目写入 {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_General</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This firm</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>The size changes with the next start.</source>
        <translation>界面大小在下次启动后生效。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sums are in</source>
        <translation>金额币种</translation>
    </message>
</context>
<context>
    <name>_Reaching</name>
    <message>
        <source>{name} does not want to be contacted.</source>
        <translation>{name} 不希望被联系。</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>仍要拨打</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>仍要写邮件</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>致电 {name}</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>写邮件给 {name}</translation>
    </message>
    <message>
        <source>This laptop has no program that dials. {to}</source>
        <translation>本机没有可拨号的程序。{to}</translation>
    </message>
    <message>
        <source>This laptop has no program for mails. {to}</source>
        <translation>本机没有邮件程序。{to}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{what}: noted for today.</source>
        <translation>{what}：已记入今天。</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>结果如何？</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
</TS>
