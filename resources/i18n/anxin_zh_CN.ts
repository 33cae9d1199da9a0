<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddendumForm</name>
    <message>
        <source>Addition</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>The signed note stays as it is. What is added stands below it, with your name and the moment, and can no longer be changed either.</source>
        <translation>已签署的记录保持原样。补充内容写在它下面，注明姓名和时间，同样不能再改动。</translation>
    </message>
</context>
<context>
    <name>AnswerImport</name>
    <message>
        <source>Please choose the questionnaire.</source>
        <translation>请选择问卷。</translation>
    </message>
    <message>
        <source>Please say how the answers are written in the file.</source>
        <translation>请说明文件里的作答是怎么写的。</translation>
    </message>
    <message>
        <source>Please say what kind of campaign it was and how the pupils answered.</source>
        <translation>请填写测评类型和施测方式。</translation>
    </message>
    <message>
        <source>Codes %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>This questionnaire does not know that way of writing answers.</source>
        <translation>这份问卷没有这种作答写法。</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>This questionnaire has no item “%1”. The first row names the items; row, sex, age, grade and informant may stand beside them.</source>
        <translation>这份问卷没有题目“%1”。首行写题号，旁边可以有 row、sex、age、grade、informant 这几列。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>“%1”这一列出现了两次。</translation>
    </message>
    <message>
        <source>No column of this table names an item of the questionnaire.</source>
        <translation>表里没有一列对应问卷的题目。</translation>
    </message>
</context>
<context>
    <name>AppointmentActs</name>
    <message>
        <source>There are %1 more.</source>
        <translation>另有 %1 条。</translation>
    </message>
    <message>
        <source>Booked: %1 appointments.</source>
        <translation>已预约 %1 次。</translation>
    </message>
    <message>
        <source>Booked: %1 appointments. Passed over, because they are in the holidays: %2.</source>
        <translation>已预约 %1 次。因放假跳过：%2。</translation>
    </message>
    <message>
        <source>Changed: %1 appointments.</source>
        <translation>已修改 %1 次预约。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancelled: %1 appointments.</source>
        <translation>已取消 %1 次预约。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Noted: did not come.</source>
        <translation>已记为未到。</translation>
    </message>
    <message>
        <source>Booked again.</source>
        <translation>已重新预约。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s), the first %1</source>
        <translation>
            <numerusform>共 %n 次，最早的一次 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the home contact</source>
        <translation>查看家校联系</translation>
    </message>
    <message>
        <source>Enter the home contact</source>
        <translation>填写家校联系</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写记录</translation>
    </message>
    <message>
        <source>Changed: %1 appointments. These are in the holidays now, please look at them: %2.</source>
        <translation>已修改 %1 次预约。以下日期落在假期里，请留意：%2。</translation>
    </message>
</context>
<context>
    <name>AppointmentDesk</name>
    <message>
        <source>This is the note of the appointment of %1, which waits for it. A session that was not booked is written in the case file, “New note”.</source>
        <translation>这是 %1 那次预约的记录，它还没有写。没有预约的谈话请在个案档案里点“新建记录”来写。</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Where and with whom</source>
        <translation>地点与老师</translation>
    </message>
    <message>
        <source>Each of a series can be moved or cancelled by itself. Holidays are passed over.</source>
        <translation>每一次都可以单独改期或取消。遇到放假自动跳过。</translation>
    </message>
</context>
<context>
    <name>AppointmentLoops</name>
    <message numerus="yes">
        <source>%n still booked, the first %1</source>
        <translation>
            <numerusform>还有 %n 次预约，最早 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentService</name>
    <message>
        <source>This pupil has another appointment on %1. Choose another time; nothing has been changed.</source>
        <translation>这名学生在 %1 已有预约。请换一个时间；没有改动任何内容。</translation>
    </message>
    <message>
        <source>This appointment is not booked any more. Book it again first.</source>
        <translation>这次预约已经取消或未到。请先重新预约。</translation>
    </message>
    <message>
        <source>This appointment is booked already.</source>
        <translation>这次预约仍然有效，无需重新预约。</translation>
    </message>
    <message>
        <source>This appointment has not begun yet. Until then it can be moved or cancelled.</source>
        <translation>这次预约还没有开始。在此之前可以改期或取消。</translation>
    </message>
    <message>
        <source>%1 has another appointment on %2.</source>
        <translation>%1在 %2 已有预约。</translation>
    </message>
    <message>
        <source>%1 is outside of the school term.</source>
        <translation>%1不在上课期间。</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>%1放假：%2。</translation>
    </message>
    <message>
        <source>%1 is outside of the opening hours.</source>
        <translation>%1不在开放时间内。</translation>
    </message>
    <message>
        <source>This appointment is over. Write its note, or enter that it was cancelled or that the pupil did not come, and book a new one.</source>
        <translation>这次预约已经结束。请写辅导记录，或登记已取消、未到；要另约时间，请新建预约。</translation>
    </message>
    <message>
        <source>How this appointment went is written down already. It stays as it is.</source>
        <translation>这次预约的情况已经记录，保持不变。</translation>
    </message>
    <message>
        <source>%1 is not to be told, or not first. Make sure whom this talk is with.</source>
        <translation>%1属于“不告知”或“不先告知”的监护人。请先确认这次与谁谈。</translation>
    </message>
</context>
<context>
    <name>ArchivedPlanForm</name>
    <message>
        <source>Until it was rewritten</source>
        <translation>改写之前</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>The file cannot be opened. Nothing was added: check whether it is still there and may be read.</source>
        <translation>文件打不开。没有添加任何内容：请看看它是否还在、是否可读。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added.</source>
        <translation>文件是空的。没有添加任何内容。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was added: scan it with fewer dots, or split it.</source>
        <translation>文件超过 %1 MB。没有添加任何内容：请降低扫描分辨率，或拆成几份。</translation>
    </message>
    <message>
        <source>Say in a few words what it is. Nothing was added yet.</source>
        <translation>请用几个字写明这是什么。还没有添加任何内容。</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>This program shows pictures and plain text, and this file is something else. It is safe in the vault; to look at it, save a copy and open that with another program.</source>
        <translation>本程序能显示图片和纯文本，这个文件是别的类型。它好好地保存在心育库里；想看内容，请另存副本，再用别的程序打开。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it may be damaged, or too large. The file is kept as it came; to look at it, save a copy and open that with another program.</source>
        <translation>这张图片无法显示：可能已损坏，或者太大。文件按原样保存着；想看内容，请另存副本，再用别的程序打开。</translation>
    </message>
    <message>
        <source>This text is too long to be shown here. It is safe in the vault; to read it, save a copy and open that with another program.</source>
        <translation>这段文字太长，无法在这里显示。它好好地保存在心育库里；想读内容，请另存副本，再用别的程序打开。</translation>
    </message>
</context>
<context>
    <name>AttentionForm</name>
    <message>
        <source>Circumstance</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>This describes the pupil&apos;s situation and is not a label: it reminds the school whom to make time for. What has ended stays in the history.</source>
        <translation>这里记的是孩子生活中的处境，不是给孩子贴标签：它提醒学校该为谁留出时间。结束了的仍保留在历史里。</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>The backup of %1 could not be made. The last good one is of %2. Please make one now under Settings, Backup.</source>
        <translation>%1 的备份没有做成，最近一份完好的是 %2 的。请到“设置 · 备份”现在再做一份。</translation>
    </message>
    <message>
        <source>The backup of %1 could not be made, and there is no other. Please make one now under Settings, Backup.</source>
        <translation>%1 的备份没有做成，也没有别的备份。请到“设置 · 备份”现在再做一份。</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when the room is locked.</source>
        <translation>还没有备份。锁定心育库时会做第一份。</translation>
    </message>
    <message>
        <source>The last backup, of %1, is not whole in its place any more. The vault itself is not touched by that. Please make one now under Settings, Backup.</source>
        <translation>最近一份备份（%1）已经不完整地在原处了。心育库本身没有受影响。请到“设置 · 备份”现在再做一份。</translation>
    </message>
    <message>
        <source>Last backup: %1. It was read back and compared.</source>
        <translation>上次备份：%1，已回读核对。</translation>
    </message>
    <message>
        <source>No copy lies outside this PC yet. Should the PC be lost, the backups in it are lost too. Settings, Backup puts one on a stick.</source>
        <translation>这台电脑之外还没有副本。万一电脑丢了，里面的备份也就没了。到“设置 · 备份”可以往 U 盘上放一份。</translation>
    </message>
    <message>
        <source>The last copy outside this PC is of %1, more than a week ago. Please put a new one on the stick under Settings, Backup.</source>
        <translation>这台电脑之外最近的副本是 %1 的，已超过一周。请到“设置 · 备份”往 U 盘上放一份新的。</translation>
    </message>
    <message>
        <source>Last copy outside this PC: %1. It was read back and compared.</source>
        <translation>本机之外的上次副本：%1，已回读核对。</translation>
    </message>
    <message>
        <source>A backup could not be restored when that was tried on %1. Please make a new one under Settings, Backup, and try again.</source>
        <translation>%1 的恢复演练没有成功。请到“设置 · 备份”做一份新备份，再演练一次。</translation>
    </message>
    <message>
        <source>Whether a backup can be restored was last tried out on %1. Once a month is good: Settings, Backup. Nothing is changed by it.</source>
        <translation>上次恢复演练：%1。最好每月做一次，在“设置 · 备份”里，不会改动任何内容。</translation>
    </message>
    <message>
        <source>It has not been tried out yet whether a backup can be restored. Once a month is good: Settings, Backup. Nothing is changed by it.</source>
        <translation>还没有做过恢复演练。最好每月做一次，在“设置 · 备份”里，不会改动任何内容。</translation>
    </message>
    <message>
        <source>Backup: failed on %1</source>
        <translation>备份：%1 没有做成</translation>
    </message>
    <message>
        <source>Backup: none yet</source>
        <translation>备份：还没有</translation>
    </message>
    <message>
        <source>Backup: the last one is not whole any more</source>
        <translation>备份：最近一份已不完整</translation>
    </message>
    <message>
        <source>Backup: %1, verified · none outside this PC</source>
        <translation>备份：%1 已核验 · 本机之外还没有</translation>
    </message>
    <message>
        <source>Backup: %1, verified · outside this PC more than a week old: %2</source>
        <translation>备份：%1 已核验 · 本机之外已超过一周：%2</translation>
    </message>
    <message>
        <source>Backup: %1, verified · outside this PC: %2</source>
        <translation>备份：%1 已核验 · 本机之外：%2</translation>
    </message>
    <message>
        <source>Backup: not possible, the vault is not in its place</source>
        <translation>备份：做不了，心育库不在原处</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup could not be made: %1. The vault itself, with all that was done, is saved. Please see to it, and back up again.</source>
        <translation>备份没有做成：%1。心育库本身和刚才所做的都已保存好。请处理后再备份一次。</translation>
    </message>
</context>
<context>
    <name>BatchUndo</name>
    <message>
        <source>There is no import of this number. Nothing was changed.</source>
        <translation>没有这个编号的导入。什么都没有改动。</translation>
    </message>
    <message>
        <source>This import has been taken back already. Nothing was changed.</source>
        <translation>这次导入已经撤销过了。什么都没有改动。</translation>
    </message>
    <message>
        <source>This import is more than %1 days old and can no longer be taken back. Nothing was changed. Single pupils can be corrected by hand.</source>
        <translation>这次导入已超过 %1 天，不能再撤销。什么都没有改动。个别学生可以手工更正。</translation>
    </message>
    <message>
        <source>Screening answers cannot be taken back, because a critical answer that was raised must not vanish. Nothing was changed. Import the corrected file again: it replaces the answers.</source>
        <translation>筛查答卷不能撤销，因为已经提示的关键作答不能消失。什么都没有改动。请把改正后的文件再导入一次，它会替换原来的作答。</translation>
    </message>
    <message>
        <source>Pupils who came with this import and stay, because something has been recorded about them since: %1.</source>
        <translation>随这次导入新增、但之后已有记录而保留的学生：%1 人。</translation>
    </message>
    <message>
        <source>Pupils who came with this import and stay, because they have been changed since: %1.</source>
        <translation>随这次导入新增、但之后已被修改而保留的学生：%1 人。</translation>
    </message>
    <message>
        <source>Pupils of whom something has been changed again since, which stays as it is now: %1.</source>
        <translation>之后又改动过、改动处保持现状的学生：%1 人。</translation>
    </message>
    <message>
        <source>Pupils who keep their number, because another pupil has the number from before by now: %1.</source>
        <translation>原号码现已属于别的学生、因而保留现号码的学生：%1 人。</translation>
    </message>
    <message>
        <source>Pupils who stay as they are, because they have been merged with another entry since: %1. To take them back as well, take the entries apart first.</source>
        <translation>之后与另一条合并过、因而保持不变的学生：%1 人。如也要撤销，请先把两条拆开。</translation>
    </message>
    <message>
        <source>The beginning of this school year has been taken back already. Nothing was changed.</source>
        <translation>这次开学年的操作已经撤回过了。没有作任何改动。</translation>
    </message>
    <message>
        <source>The school year was begun more than %1 days ago, and that can no longer be taken back. Nothing was changed. Single pupils and classes can be corrected by hand.</source>
        <translation>开学年的操作已超过 %1 天，不能再整体撤回。没有作任何改动。个别学生和班级可以手工更正。</translation>
    </message>
</context>
<context>
    <name>BegunWork</name>
    <message>
        <source>New pupil</source>
        <translation>新学生</translation>
    </message>
</context>
<context>
    <name>CalendarDays</name>
    <message>
        <source>a Saturday or a Sunday</source>
        <translation>星期六或星期日</translation>
    </message>
</context>
<context>
    <name>CalendarService</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>name, first day, last day</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>for example: autumn screening 2026</source>
        <translation>例如：2026 年秋季心理普查</translation>
    </message>
    <message>
        <source>Who is expected follows from the classes: everybody who is at school and in one of them. All of them are to answer every questionnaire that is ticked; where classes get different ones, plan a campaign for each.</source>
        <translation>应测学生由班级决定：这些班里的在校学生。所有人都要完成勾选的每份量表；不同班级用不同量表时，请分批次安排。</translation>
    </message>
</context>
<context>
    <name>CampaignService</name>
    <message>
        <source>Somebody whom this campaign pointed to has not been seen yet. It stays open: hold the second interviews first.</source>
        <translation>这次测评提示的学生中还有人没有谈过，暂不能关闭：请先完成二次访谈。</translation>
    </message>
    <message>
        <source>Some pupils have neither usable answers nor a reason why there are none. It stays open: test them, or note why not, on the tab “Taking part”.</source>
        <translation>还有学生既没有有效作答，也没有写明未测原因，暂不能关闭：请安排施测，或在“参测情况”里注明原因。</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CareLoops</name>
    <message>
        <source>%1 · the plan is older than the level</source>
        <comment>number of a file</comment>
        <translation>%1 · 计划早于当前等级</translation>
    </message>
    <message>
        <source>tried in vain: %1</source>
        <comment>number of contacts</comment>
        <translation>联系未果：%1次</translation>
    </message>
</context>
<context>
    <name>CareModel</name>
    <message>
        <source>Safety plan</source>
        <translation>安全计划</translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation>和%1一起写</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>还没有回执</translation>
    </message>
    <message>
        <source>Former plan, version %1</source>
        <translation>以前的方案，第 %1 版</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>Before the level of now</source>
        <translation>早于当前等级</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>评估与原因分析</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>未送达</translation>
    </message>
</context>
<context>
    <name>CaseFileForm</name>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Describe what is seen and told. Do not write a diagnosis.</source>
        <translation>写看到的和听到的，不写诊断。</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复核</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>%1, counselling room, %2</source>
        <comment>school, day</comment>
        <translation>%1 心理辅导室&#x3000;%2</translation>
    </message>
    <message>
        <source>Confidential. Give back or destroy after use.</source>
        <translation>保密材料，用后请交还或销毁。</translation>
    </message>
    <message>
        <source>Of %1 entries the text stays in the counselling room: what pupils say and answer is not printed.</source>
        <translation>其中 %1 条的内容留在辅导室：学生说的话和作答不打印。</translation>
    </message>
    <message>
        <source>Warning level</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>未列入关注</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>个案档案 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>For hard moments</source>
        <translation>难受的时候</translation>
    </message>
    <message>
        <source>We wrote this together on %1. Begin at the top; go on to the next step when one does not help.</source>
        <translation>%1 我们一起写下的。从上往下做；哪一步不管用，就接着做下一步。</translation>
    </message>
    <message>
        <source>This sheet is yours. Keep it where only you find it.</source>
        <translation>这张纸是你的，放在只有你找得到的地方。</translation>
    </message>
    <message>
        <source>Hand-over list, case file %1</source>
        <translation>移交清单 · 档案 %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>%1 on %1</source>
        <comment>room for a signature, for a day</comment>
        <translation>%1&#x3000;日期 %1</translation>
    </message>
    <message>
        <source>Confidential. One copy for each side.</source>
        <translation>保密材料，双方各存一份。</translation>
    </message>
    <message>
        <source>The day on which it was received is entered as the receipt.</source>
        <translation>签收日期登记为回执。</translation>
    </message>
    <message>
        <source>a pupil without a class</source>
        <translation>一名未分班的学生</translation>
    </message>
    <message>
        <source>a pupil of %1</source>
        <comment>class</comment>
        <translation>%1的一名学生</translation>
    </message>
    <message>
        <source>From the file of %1</source>
        <comment>file number</comment>
        <translation>档案摘页：%1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a pupil of a class</comment>
        <translation>记录摘页：%1</translation>
    </message>
    <message>
        <source>This pupil has no case file and therefore no number. An entry of this day on the pupil&apos;s card says that these pages were given away.</source>
        <translation>该生没有个案档案，因此没有编号。该生的学生卡片上有当日交出这几页的记录。</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>该生</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the pupil, in the pupil&apos;s own plan</comment>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Review %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>Private memo</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1结案</translation>
    </message>
</context>
<context>
    <name>CaseworkService</name>
    <message>
        <source>This pupil has an open case file already. Continue in that one.</source>
        <translation>这名学生已有在办的个案档案，请在那份档案里继续。</translation>
    </message>
    <message>
        <source>This case file is closed. Open a new one to go on.</source>
        <translation>这份档案已结案。如需继续，请新建一份。</translation>
    </message>
    <message>
        <source>The pupil is still on the list. Take the pupil off the list, with the evidence, before closing the file.</source>
        <translation>学生还在关注名单上。请先写明依据、解除关注，再结案。</translation>
    </message>
    <message>
        <source>A session note of this file is not signed yet. Sign it before closing the file.</source>
        <translation>还有辅导记录未签署。请先签署，再结案。</translation>
    </message>
    <message>
        <source>This note is signed. It can no longer be changed.</source>
        <translation>这条记录已签署，不能再改动。</translation>
    </message>
    <message>
        <source>This note is not signed yet. Open it and write on.</source>
        <translation>这条记录还没有签署。请打开继续写。</translation>
    </message>
    <message>
        <source>A note about this appointment has been written already. Open that one; what you typed here is kept as a draft.</source>
        <translation>这次预约已经有一份记录。请打开那一份；您在这里写的内容保留为草稿。</translation>
    </message>
    <message>
        <source>A referral of this pupil is not closed yet. Open it, see what comes next, and close it with a reason before closing the file.</source>
        <translation>这名学生的一次转介还没有结束。请打开它，看看下一步是什么，写明原因结束转介，再结案。</translation>
    </message>
    <message>
        <source>A measure of the care plan has not ended yet. Enter what became of it before closing the file.</source>
        <translation>帮扶方案中还有措施没有结束。请先写明结果，再结案。</translation>
    </message>
    <message>
        <source>See the first session note.</source>
        <translation>见首次辅导记录。</translation>
    </message>
    <message>
        <source>Here a review can only be brought forward. To put it off, choose “Put the review off” under “Plan and reviews”, “More”: it asks why. Nothing was saved yet.</source>
        <translation>这里只能把下次复核提前。要延期，请在“方案与评估”的“更多”里选“延期评估”，并写明理由。目前还没有保存。</translation>
    </message>
    <message>
        <source>This appointment has not begun yet. If it took place earlier, move the appointment first; what you typed here is kept as a draft.</source>
        <translation>这次预约还没到开始的时间。如果已经提前进行，请先把预约改到实际时间；您写的内容已存为草稿。</translation>
    </message>
</context>
<context>
    <name>ClassUnit</name>
    <message>
        <source>%1, class %2</source>
        <translation>%1(%2)班</translation>
    </message>
    <message>
        <source>Entry %1, class %2</source>
        <translation>%1级%2班</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>One copy of the vault&apos;s key file was damaged or out of date and has been written again.</source>
        <translation>有一份密钥文件损坏或已过时，现已重新写好。</translation>
    </message>
    <message>
        <source>The log of this vault has been changed from outside. Compare it with an older backup.</source>
        <translation>这个心育库的操作日志在程序之外被改动过，请与较早的备份对照。</translation>
    </message>
    <message>
        <source>The work is saved, but the vault could not be locked in good order: the disk gave an error.</source>
        <translation>内容已保存，但磁盘报错，心育库没能正常锁定。</translation>
    </message>
    <message>
        <source>There is no questionnaire %1. See anxin-cli scales.</source>
        <translation>没有问卷 %1。可用 anxin-cli scales 查看全部问卷。</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>心育库所在的文件夹</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Write the result as JSON, for a script</source>
        <translation>以 JSON 输出结果，供脚本使用</translation>
    </message>
    <message>
        <source>Language of texts and messages</source>
        <translation>文字与提示的语言</translation>
    </message>
    <message>
        <source>This command line is not understood: %1
See anxin-cli --help.</source>
        <translation>看不懂这条命令：%1
请看 anxin-cli --help。</translation>
    </message>
    <message>
        <source>Anxin on the command line: the counselling room&apos;s vault, screening, cases and reports.</source>
        <translation>“安心”命令行：辅导室的心育库、筛查、个案与报表。</translation>
    </message>
    <message>
        <source>The result could not be written to where it was sent.</source>
        <translation>结果没能写到指定的地方。</translation>
    </message>
    <message>
        <source>List what was promised and is not done yet</source>
        <translation>列出答应过、还没办完的事</translation>
    </message>
    <message>
        <source>The day from which to count, instead of today</source>
        <translation>从哪一天算起，不写则为今天</translation>
    </message>
    <message>
        <source>--on wants a date such as 2026-11-18.</source>
        <translation>--on 后面请写日期，如 2026-11-18。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有待办的事。</translation>
    </message>
    <message>
        <source>Show the log, or check a witness code against it</source>
        <translation>查看操作日志，或用它核对存证码</translation>
    </message>
    <message>
        <source>Witness code from a report or package</source>
        <translation>报表或上报包上的存证码</translation>
    </message>
    <message>
        <source>How many entries to show, the newest first</source>
        <translation>显示多少条，最近的在前</translation>
    </message>
    <message>
        <source>This is not a witness code. It looks like 000418·7KQ2-M9XA.</source>
        <translation>这不是存证码。存证码形如 000418·7KQ2-M9XA。</translation>
    </message>
    <message>
        <source>The entry with this code is in the log, unchanged, with all before it.</source>
        <translation>这条存证码在操作日志里，它和之前的全部日志都没有改动。</translation>
    </message>
    <message>
        <source>The log does not hold this code: it was changed or cut, or the code comes from another vault.</source>
        <translation>操作日志里没有这条存证码：日志可能被改动或截断，也可能这条码来自别的心育库。</translation>
    </message>
    <message>
        <source>Make a new, empty vault for one school</source>
        <translation>为一所学校新建空的心育库</translation>
    </message>
    <message>
        <source>Folder to be made</source>
        <translation>要新建的文件夹</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>Stage of the school</source>
        <translation>学校的学段</translation>
    </message>
    <message>
        <source>Name of the counsellor who opens the vault</source>
        <translation>打开心育库的心理老师姓名</translation>
    </message>
    <message>
        <source>School counsellor</source>
        <translation>心理老师</translation>
    </message>
    <message>
        <source>The vault is made: %1</source>
        <translation>心育库已建好：%1</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>Write the code on paper now and keep it away from this PC: it is shown only once, and it is the only way in when the password is lost.</source>
        <translation>请现在抄在纸上，与这台电脑分开保管。恢复码只显示这一次，忘记口令时只能靠它打开。</translation>
    </message>
    <message>
        <source>Which column holds what, as a JSON file</source>
        <translation>说明各列是什么的 JSON 文件</translation>
    </message>
    <message>
        <source>Name of the sheet, where the file has several</source>
        <translation>工作表名称；文件里有多个工作表时填写</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing</source>
        <translation>只说明会发生什么，不写入</translation>
    </message>
    <message>
        <source>Where to write the rows that were not taken, to be corrected</source>
        <translation>未导入的行写到哪里，以便改正</translation>
    </message>
    <message>
        <source>The file with the mapping is not there.</source>
        <translation>列对应文件不在。</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Rows read: %1. New: %2, changed: %3, same as before: %4, not taken: %5.</source>
        <translation>读取 %1 行：新增 %2，有变化 %3，与之前相同 %4，未导入 %5。</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>这是试运行，没有写入任何内容。</translation>
    </message>
    <message>
        <source>This vault has no school yet.</source>
        <translation>这个心育库还没有学校信息。</translation>
    </message>
    <message>
        <source>Take the answers of a screening campaign, score them and raise what is critical</source>
        <translation>导入一个批次的作答，计分，并提出危急作答</translation>
    </message>
    <message>
        <source>The questionnaire, see anxin-cli scales</source>
        <translation>问卷代号，见 anxin-cli scales</translation>
    </message>
    <message>
        <source>Title of the campaign; made where there is none of this title</source>
        <translation>测评批次的名称；没有同名批次时新建</translation>
    </message>
    <message>
        <source>This questionnaire has no coding of that name.</source>
        <translation>这份问卷没有这种编码。</translation>
    </message>
    <message>
        <source>The answers in this file look like “%1”. How answers are written is never guessed: please say so with --coding %2. Nothing was written.</source>
        <translation>文件里的作答看起来是“%1”。程序不猜作答的写法，请用 --coding %2 写明。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Pupils who need a second interview: %1.</source>
        <translation>需二次访谈的学生：%1 人。</translation>
    </message>
    <message>
        <source>Critical answers: %1 to be seen at once, %2 the same day, %3 to be looked at again.</source>
        <translation>危急作答：马上面谈 %1，当天面谈 %2，再看一看 %3。</translation>
    </message>
    <message>
        <source>Take a class list into the register</source>
        <translation>把花名册导入学生名单</translation>
    </message>
    <message>
        <source>good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>older than the other copy</source>
        <translation>比另一份旧</translation>
    </message>
    <message>
        <source>differs from the other copy</source>
        <translation>与另一份不同</translation>
    </message>
    <message>
        <source>names a database that is not there</source>
        <translation>所指的数据库不在</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>cannot be read from the disk</source>
        <translation>无法从磁盘读取</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>password of a user</source>
        <translation>用户口令</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>key kept elsewhere</source>
        <translation>另存的密钥</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>心育库：%1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>格式：%1</translation>
    </message>
    <message>
        <source>Key epoch: %1</source>
        <translation>密钥代次：%1</translation>
    </message>
    <message>
        <source>Encryption: %1</source>
        <translation>加密：%1</translation>
    </message>
    <message>
        <source>Way in %1: %2</source>
        <translation>开启方式 %1：%2</translation>
    </message>
    <message>
        <source>Key file, copy %1: %2</source>
        <translation>密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>What is damaged or missing is written again when the vault is next unlocked.</source>
        <translation>损坏或缺失的部分，下次解锁时会重新写好。</translation>
    </message>
    <message>
        <source>Show what a vault says of itself without a password</source>
        <translation>不用口令，查看心育库的基本信息</translation>
    </message>
    <message>
        <source>Which report; --kind list names them</source>
        <translation>哪一种报表；--kind list 可列出全部</translation>
    </message>
    <message>
        <source>The office that gets it, for the ledger</source>
        <translation>接收单位，记入对外提供记录</translation>
    </message>
    <message>
        <source>The order or rule that asks for it, for the ledger</source>
        <translation>要求上报的通知或规定，记入对外提供记录</translation>
    </message>
    <message>
        <source>There is no report of that name. There are: %1.</source>
        <translation>没有这种报表。现有：%1。</translation>
    </message>
    <message>
        <source>District education bureau</source>
        <translation>区县教育局</translation>
    </message>
    <message>
        <source>Write a report as files into a folder</source>
        <translation>把报表写成文件，放进文件夹</translation>
    </message>
    <message>
        <source>The folder, which must exist</source>
        <translation>已有的文件夹</translation>
    </message>
    <message>
        <source>xlsx, pdf, or both with a comma between</source>
        <translation>xlsx、pdf，或两者用英文逗号隔开</translation>
    </message>
    <message>
        <source>--format takes xlsx and pdf.</source>
        <translation>--format 可写 xlsx 和 pdf。</translation>
    </message>
    <message>
        <source>--out wants a folder that exists.</source>
        <translation>--out 后面请写已有的文件夹。</translation>
    </message>
    <message>
        <source>Witness code of the log: %1</source>
        <translation>操作日志存证码：%1</translation>
    </message>
    <message>
        <source>Write a report into one encrypted package, read it back and log it</source>
        <translation>把报表写成加密的上报包，回读核对并记入日志</translation>
    </message>
    <message>
        <source>The folder or stick, which must exist</source>
        <translation>已有的文件夹或 U 盘</translation>
    </message>
    <message>
        <source>--to wants a folder that exists.</source>
        <translation>--to 后面请写已有的文件夹。</translation>
    </message>
    <message>
        <source>Written, read back and verified: %1</source>
        <translation>已写好、回读并核对：%1</translation>
    </message>
    <message>
        <source>Password of the package, shown this once: %1
Tell it by another way; do not write it on the stick.</source>
        <translation>上报包的口令，只显示这一次：%1
请另行告知，不要写在 U 盘上。</translation>
    </message>
    <message>
        <source>%1 · %2 · edition %3</source>
        <translation>%1 · %2 · 版本 %3</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>题数：%1</translation>
    </message>
    <message>
        <source>Other coding: %1</source>
        <translation>其他编码：%1</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>结果：%1（%2）</translation>
    </message>
    <message>
        <source>Critical answer: %1 (%2)</source>
        <translation>危急作答：%1（%2）</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>版权：%1</translation>
    </message>
    <message>
        <source>Worked examples: %1</source>
        <translation>算例：%1</translation>
    </message>
    <message>
        <source>Name what to show or check: anxin-cli scales show ID, anxin-cli scales check FILE.</source>
        <translation>请写明查看或检查哪一个：anxin-cli scales show 代号，anxin-cli scales check 文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is well formed, and all %2 of its worked examples agree.</source>
        <translation>%1 格式正确，%2 个算例全部相符。</translation>
    </message>
    <message>
        <source>Some of its worked examples do not agree with its rules.</source>
        <translation>有些算例与它的计分规则不符。</translation>
    </message>
    <message>
        <source>Score a table of answers, one JSON line a row; needs no vault</source>
        <translation>给作答表计分，每行输出一条 JSON；不需要心育库</translation>
    </message>
    <message>
        <source>CSV file whose first row names the questions by their ids</source>
        <translation>首行为题号的 CSV 文件</translation>
    </message>
    <message>
        <source>How the answers are coded, where it is not the questionnaire&apos;s own way</source>
        <translation>作答编码；与问卷自带代码相同时不用写</translation>
    </message>
    <message>
        <source>Read every byte of a vault and say whether all of it holds</source>
        <translation>通读心育库，核对是否全部完好</translation>
    </message>
    <message>
        <source>All of it holds: key file, every page, references between records, and the log.</source>
        <translation>全部完好：密钥文件、每一页、记录之间的引用和操作日志。</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>密钥文件：%1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>操作日志：%1</translation>
    </message>
    <message>
        <source>Not all of this vault holds. Keep the folder as it is and use the newest backup that verifies.</source>
        <translation>这个心育库不完好。请保持文件夹原样，使用最近一份核验通过的备份。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>已按您的要求停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>File whose first line is the password; without it, you are asked on the terminal</source>
        <translation>首行为口令的文件；不写则在终端询问</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>口令文件无法读取。</translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation>口令文件的首行是空的。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>The same password again: </source>
        <translation>再输一次口令：</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was made.</source>
        <translation>两次口令不一样，没有建立任何内容。</translation>
    </message>
    <message>
        <source>Read a file in</source>
        <translation>读入文件</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password on. Name a file with --password-file.</source>
        <translation>没有可以询问口令的终端，请用 --password-file 指定文件。</translation>
    </message>
    <message>
        <source>Fill a new vault with an invented school</source>
        <translation>在新的心育库里填入虚构的学校</translation>
    </message>
    <message>
        <source>How many pupils are at school now</source>
        <translation>在校学生人数</translation>
    </message>
    <message>
        <source>How many years the records go back</source>
        <translation>记录往前推几年</translation>
    </message>
    <message>
        <source>Another number gives another school</source>
        <translation>换一个数，得到另一所学校</translation>
    </message>
    <message>
        <source>An invented school is in the vault: %1 pupils in %2 classes.</source>
        <translation>心育库里已填入虚构的学校：%1 名学生，%2 个班。</translation>
    </message>
    <message>
        <source>Screening: %1 campaigns with %2 answer sheets, %3 second interviews.</source>
        <translation>筛查：%1 个测评批次，%2 份答卷，%3 次二次访谈。</translation>
    </message>
    <message>
        <source>Case work: %1 files, %2 session notes, %3 home contacts, %4 referrals.</source>
        <translation>个案：%1 份档案，%2 条辅导记录，%3 次家校联系，%4 次转介。</translation>
    </message>
    <message>
        <source>The list of rows that would not be taken could not be written. Choose another place for it with --errors.</source>
        <translation>不会采用的行的清单写不出去。请用 --errors 换一个位置。</translation>
    </message>
    <message>
        <source>The import itself is done and saved; only the list of rows that were not taken could not be written. Import the file again with another place for --errors: rows that are in already stay as they are.</source>
        <translation>导入已完成并保存；只有未采用的行的清单没能写出。请用 --errors 换一个位置再导入一次：已在库里的行不会变。</translation>
    </message>
    <message>
        <source>This PC has not seen this vault before.</source>
        <translation>本机第一次打开这个心育库。</translation>
    </message>
    <message>
        <source>Why an older state of the vault is right, e.g. a backup that was restored; it is logged</source>
        <translation>为什么沿用较早的状态，例如恢复过备份；会记入日志</translation>
    </message>
    <message>
        <source>Nothing was changed. If that is right, say why with --accept-older.</source>
        <translation>没有改动任何内容。如果确实如此，请用 --accept-older 说明原因。</translation>
    </message>
    <message>
        <source>Who can open a vault</source>
        <translation>谁能打开心育库</translation>
    </message>
    <message>
        <source>Keys kept outside the counselling room</source>
        <translation>保管在心理室以外的钥匙</translation>
    </message>
    <message>
        <source>Make an escrow key: a secret file with a password, and a line for the schools</source>
        <translation>制作封存钥匙：一个带口令的私密文件，和一行交给学校的文字</translation>
    </message>
    <message>
        <source>Secret file to be made; keep it on two sticks, away from the school&apos;s PC</source>
        <translation>要制作的私密文件；请存两个U盘，不要放在学校电脑上</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was made.</source>
        <translation>已经有同名文件。没有制作任何内容。</translation>
    </message>
    <message>
        <source>Give this line to the school: anxin-cli escrow add VAULT --key LINE. Keep the file and its password yourself.</source>
        <translation>请把这一行交给学校：anxin-cli escrow add VAULT --key LINE。文件和口令请自己保管。</translation>
    </message>
    <message>
        <source>Let the holder of an escrow key open a vault</source>
        <translation>让封存钥匙持有人能打开心育库</translation>
    </message>
    <message>
        <source>The line that make-escrow-key printed</source>
        <translation>make-escrow-key 打印的那一行</translation>
    </message>
    <message>
        <source>The vault opens with this escrow key now. To take that back: anxin-cli user remove VAULT %1.</source>
        <translation>现在这把封存钥匙可以打开心育库。要收回：anxin-cli user remove VAULT %1。</translation>
    </message>
    <message>
        <source>Change the password with which you open a vault</source>
        <translation>修改打开心育库的口令</translation>
    </message>
    <message>
        <source>The password is changed. Backups made before still open with the old one.</source>
        <translation>口令已修改。之前做的备份仍用旧口令打开。</translation>
    </message>
    <message>
        <source>Open a vault with its recovery card or an escrow key, set a new password and make a new card</source>
        <translation>用应急恢复卡或封存钥匙打开心育库，设新口令，并换一张新卡</translation>
    </message>
    <message>
        <source>Secret file of an escrow key, instead of the card</source>
        <translation>封存钥匙的私密文件，代替恢复卡</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>The file of the escrow key is not there.</source>
        <translation>找不到封存钥匙文件。</translation>
    </message>
    <message>
        <source>Password of the escrow key: </source>
        <translation>封存钥匙的口令：</translation>
    </message>
    <message>
        <source>List who can open a vault</source>
        <translation>列出谁能打开心育库</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>escrow holder</source>
        <translation>封存钥匙持有人</translation>
    </message>
    <message>
        <source>Let one more person open a vault, with a password of their own</source>
        <translation>让另一位老师用自己的口令打开心育库</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>这位老师的姓名</translation>
    </message>
    <message>
        <source>User %1 can open the vault now.</source>
        <translation>用户 %1 现在可以打开心育库了。</translation>
    </message>
    <message>
        <source>Give a vault a new key and a new database file; everybody opens it as before</source>
        <translation>给心育库换新密钥和新数据库文件；大家照旧打开</translation>
    </message>
    <message>
        <source>The vault has a new key. Backups made before still open with the passwords of their time.</source>
        <translation>心育库已换新密钥。之前做的备份仍用当时的口令打开。</translation>
    </message>
    <message>
        <source>Shut a person or escrow holder out of a vault, and give it a new key</source>
        <translation>移除一位用户或封存钥匙持有人，并更换密钥</translation>
    </message>
    <message>
        <source>Number of the user, as user list shows it</source>
        <translation>用户编号，见 user list</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>never finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Make a backup of a vault and verify it</source>
        <translation>为心育库做一份备份并核验</translation>
    </message>
    <message>
        <source>Folder for the backup, e.g. on a stick; without it, the vault&apos;s own</source>
        <translation>备份放在哪个文件夹，例如 U 盘上；不写则放在心育库自己的备份文件夹</translation>
    </message>
    <message>
        <source>Name the folder of the vault.</source>
        <translation>请写明心育库的文件夹。</translation>
    </message>
    <message>
        <source>The folder for the backup does not exist. Nothing was changed.</source>
        <translation>放备份的文件夹不存在。没有改动任何内容。</translation>
    </message>
    <message>
        <source>List the backups of a vault and read each to its end</source>
        <translation>列出心育库的备份，并把每一份从头读到尾</translation>
    </message>
    <message>
        <source>Folder with the backups; without it, the vault&apos;s own</source>
        <translation>备份所在的文件夹；不写则用心育库自己的备份文件夹</translation>
    </message>
    <message>
        <source>There are no backups in this place.</source>
        <translation>这里没有备份。</translation>
    </message>
    <message>
        <source>Try out whether the newest backup can be restored</source>
        <translation>演练：试一试最新的备份能否恢复</translation>
    </message>
    <message>
        <source>This backup cannot be restored: %1. Make a new one now, with anxin-cli backup.</source>
        <translation>这份备份无法恢复：%1。请现在就用 anxin-cli backup 重新备份一份。</translation>
    </message>
    <message>
        <source>The backup was restored into a place of its own, holds what it should, and was taken away again. The vault has %1 rows more than it.</source>
        <translation>备份已在单独的地方试着恢复，内容完整，随后已清除。心育库现在比它多 %1 行。</translation>
    </message>
    <message>
        <source>Make a vault of a backup</source>
        <translation>用备份恢复心育库</translation>
    </message>
    <message>
        <source>Any of the three files of the backup</source>
        <translation>备份的三个文件中的任意一个</translation>
    </message>
    <message>
        <source>New folder for the vault; or the vault itself, which keeps its present state beside it</source>
        <translation>恢复到的新文件夹；或写心育库本身，它现在的内容会另外保留</translation>
    </message>
    <message>
        <source>The vault is restored. It opens with the passwords that were valid when the backup was made.</source>
        <translation>心育库已恢复。请用做这份备份时有效的口令打开。</translation>
    </message>
    <message>
        <source>The vault is restored. The state before is kept as the backup %1.</source>
        <translation>心育库已恢复。恢复前的内容保留为备份 %1。</translation>
    </message>
    <message>
        <source>The vault is restored. Its damaged files are kept in %1.</source>
        <translation>心育库已恢复。损坏的文件保留在 %1。</translation>
    </message>
    <message>
        <source>The vault is restored.</source>
        <translation>心育库已恢复。</translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged vault into a new one, and list the rest</source>
        <translation>把损坏的心育库中还能读出的内容抢救到新库，并列出没有救回的部分</translation>
    </message>
    <message>
        <source>New folder for what is saved</source>
        <translation>存放抢救内容的新文件夹</translation>
    </message>
    <message>
        <source>There is no whole key file, neither in the vault nor beside one of its backups, so nothing can be read. Nothing was changed.</source>
        <translation>心育库里和备份旁边都没有完好的钥匙文件，因此什么也读不出来。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>没有读取的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>… and %1 more. --json shows all of them, --errors writes the rows into a workbook.</source>
        <translation>……另有 %1 处。用 --json 可以看到全部，用 --errors 可以把这些行写成表格。</translation>
    </message>
    <message>
        <source>Also change answers that are there already and came in another coding</source>
        <translation>答案已按另一种写法导入过的，也一并改过来</translation>
    </message>
    <message>
        <source>Answers that came in another coding were left as they are. If the coding declared now is the right one, import again with --new-coding.</source>
        <translation>已按另一种写法导入过的答案保持不变。如果这次声明的写法才是对的，请加上 --new-coding 重新导入。</translation>
    </message>
    <message>
        <source>This is the password with which you opened the vault. The office that gets the package must not learn it. Nothing was written. Choose another one, or leave the option away: then one is made.</source>
        <translation>这正是您打开心育库所用的口令，不能让收上报包的单位知道。没有写入任何内容。请另选一个，或不加这个选项，程序会自动生成一个。</translation>
    </message>
    <message>
        <source>The file has headers, but no row below them. Nothing was written. Check whether it is the right one.</source>
        <translation>文件只有表头，下面没有任何一行。没有写入任何内容。请核对是否选对了文件。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>这里不该有“%1”。</translation>
    </message>
    <message>
        <source>It must say what to do: %1.</source>
        <translation>请说明要做什么：%1。</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>An option is used in a way that it does not know.</source>
        <translation>有一个选项的用法不对。</translation>
    </message>
    <message>
        <source>%1 wants one value behind it.</source>
        <translation>%1 后面要跟一个值。</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 不接受“%2”，可用的是：%3。</translation>
    </message>
    <message>
        <source>Name the school: --school must not be empty. Nothing was made.</source>
        <translation>请写学校名称：--school 不能为空。没有建立任何内容。</translation>
    </message>
    <message>
        <source>Workbook (.xlsx, .xls, .ods) or text table (.csv)</source>
        <translation>工作簿（.xlsx、.xls、.ods）或文本表格（.csv）</translation>
    </message>
    <message>
        <source>The damaged vault was left as it is; keep it. Compare with the newest backup: anxin-cli backup list.</source>
        <translation>受损的心育库保持原样，请留着。请与最新的备份对照：anxin-cli backup list。</translation>
    </message>
    <message>
        <source>The number of this import is %1. It can be taken back until %2, with undo-import.</source>
        <translation>这次导入的编号是 %1，最晚 %2 可用 undo-import 撤销。</translation>
    </message>
    <message>
        <source>can be taken back until %1</source>
        <translation>最晚 %1 可撤销</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>answers stay</source>
        <translation>答卷保留</translation>
    </message>
    <message>
        <source>too old to be taken back</source>
        <translation>已超过撤销期限</translation>
    </message>
    <message>
        <source>Take one import back whole, within 30 days</source>
        <translation>在 30 天内整批撤销一次导入</translation>
    </message>
    <message>
        <source>Number of the import, as the import or --list shows it</source>
        <translation>导入的编号，导入时或 --list 会显示</translation>
    </message>
    <message>
        <source>List the imports instead, the newest first</source>
        <translation>改为列出各次导入，最新的在前</translation>
    </message>
    <message>
        <source>Say which import, by its number, or ask for --list.</source>
        <translation>请写明要撤销哪一次导入的编号，或用 --list 查看。</translation>
    </message>
    <message>
        <source>new: %1, changed: %2</source>
        <translation>新增 %1，更改 %2</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过任何文件。</translation>
    </message>
    <message>
        <source>Taken back. Pupils removed: %1, put back as they were: %2.</source>
        <translation>已撤销。移除学生 %1 人，恢复原状 %2 人。</translation>
    </message>
    <message>
        <source>The list names only some pupils of its classes: nobody is missing from it</source>
        <translation>花名册只列出班级中的部分学生：没有人缺失</translation>
    </message>
    <message>
        <source>Also where more than a tenth of the pupils would change, or many are missing</source>
        <translation>即使超过十分之一的学生会更改、或缺失较多，也写入</translation>
    </message>
    <message>
        <source>This list would change %1 of %2 pupils and does not name %3 pupils of its classes. Nothing was written. It may be the wrong file, or a column may be taken for another: look at it with --dry-run. If it is right, import it again with --yes.</source>
        <translation>这份花名册会更改 %2 名学生中的 %1 名，并且没有列出其班级中的 %3 名学生。没有写入任何内容。可能选错了文件，或把列对应错了：请用 --dry-run 查看。确认无误后，加 --yes 再导入。</translation>
    </message>
    <message>
        <source>Pupils of these classes whom the list does not name: %1. Nobody is taken out of the register; each is a question on the agenda. For a list that names only some, use --some-pupils.</source>
        <translation>这些班级中花名册没有列出的学生：%1 人。没有人会被移除，每人都会作为待办询问。如果花名册只列出部分学生，请加 --some-pupils。</translation>
    </message>
    <message>
        <source>The columns are read as in the template “%1”. Another reading needs --map.</source>
        <translation>各列按模板“%1”读取。如需别的读法，请用 --map。</translation>
    </message>
    <message>
        <source>The log was changed from outside at entry %1, so nothing from there on is proven by this code. Compare with an older backup.</source>
        <translation>操作日志从第 %1 条起在程序之外被改动过，此后的内容这条存证码都证明不了。请与较早的备份对照。</translation>
    </message>
    <message>
        <source>There is no verified backup of the vault as it is now in this place. Make one, with anxin-cli backup.</source>
        <translation>这里没有与心育库现状相符的已核验备份。请用 anxin-cli backup 做一份。</translation>
    </message>
    <message>
        <source>Where both key files are damaged: the .header file of a backup of the same time, e.g. on a stick</source>
        <translation>两份密钥文件都损坏时：同一时期备份的 .header 文件，例如 U 盘上的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of the user, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>no. %1, and a new recovery card</source>
        <translation>%1 号，并换了新的应急恢复卡</translation>
    </message>
    <message>
        <source>shut out: no. %1</source>
        <translation>移除：%1 号</translation>
    </message>
    <message>
        <source>to be shut out: no. %1</source>
        <translation>将移除：%1 号</translation>
    </message>
    <message>
        <source>%1, on another medium</source>
        <translation>%1，在其他介质上</translation>
    </message>
    <message>
        <source>File whose first line is the password at the time of the backup, where it was another</source>
        <translation>文件，首行是做备份时的口令（如果和现在不同）</translation>
    </message>
    <message>
        <source>Who holds the key; the list of those who can open the vault names them</source>
        <translation>谁持有钥匙；“谁能打开心育库”的名单上会写明</translation>
    </message>
    <message>
        <source>The new card could not be written to where it was sent, so nothing was changed: the password and the card of before still open the vault.</source>
        <translation>新卡没能写到指定的地方，所以什么都没有改动：原来的口令和卡照样能打开心育库。</translation>
    </message>
    <message>
        <source>Number of the user who gets the new password, as user list shows it; needed where there are several</source>
        <translation>得到新口令的用户的编号（见 user list）；有几位用户时必须写明</translation>
    </message>
    <message>
        <source>Say whose password the new one is, with --user and the number: %1. Nothing was changed.</source>
        <translation>请用 --user 加编号说明新口令是谁的：%1。没有改动任何内容。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the users of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The password of %1 and this card are in force now; their old password and the old card are not.</source>
        <translation>%1 的新口令和这张卡现在生效；旧口令和旧卡已作废。</translation>
    </message>
    <message>
        <source>Make a new recovery card; the old one opens the vault no more</source>
        <translation>制作新的应急恢复卡；旧卡不再能打开心育库</translation>
    </message>
    <message>
        <source>This card is in force now; the old one opens the vault no more.</source>
        <translation>这张卡现在生效；旧卡已不能打开心育库。</translation>
    </message>
    <message>
        <source>File whose first line is the digits of the recovery card</source>
        <translation>文件，首行是应急恢复卡上的数字</translation>
    </message>
    <message>
        <source>File whose first line is the password of the escrow key</source>
        <translation>文件，首行是封存钥匙的口令</translation>
    </message>
    <message>
        <source>The clock of this PC shows an earlier time than the newest entry of the vault, by which due dates are reckoned. Please set the clock, or, if it is right: anxin-cli confirm-clock.</source>
        <translation>电脑的时间早于心育库里最新的一条记录，到期日先按心育库的时间计算。请校准时间；如果现在的时间是对的，请运行 anxin-cli confirm-clock。</translation>
    </message>
    <message>
        <source>Say that the clock of this PC is right, though the vault has seen a later time</source>
        <translation>确认电脑时间正确，尽管心育库见过更晚的时间</translation>
    </message>
    <message>
        <source>The clock of this PC agrees with the vault. Nothing was changed.</source>
        <translation>电脑时间与心育库一致，没有改动任何内容。</translation>
    </message>
    <message>
        <source>From now on due dates are reckoned by the clock of this PC again: %1.</source>
        <translation>从现在起，到期日重新按电脑时间计算：%1。</translation>
    </message>
    <message>
        <source>The term, such as 2026-2027-1, or school year, such as 2026-2027; that of today where it is left out</source>
        <translation>学期（如 2026-2027-1）或学年（如 2026-2027）；不写则为当前</translation>
    </message>
    <message>
        <source>This report is of a term, which is written like 2026-2027-1 (autumn) or 2026-2027-2 (spring).</source>
        <translation>这份报表按学期统计，学期写作 2026-2027-1（秋季）或 2026-2027-2（春季）。</translation>
    </message>
    <message>
        <source>This report is of a school year, which is written like 2026-2027.</source>
        <translation>这份报表按学年统计，学年写作 2026-2027。</translation>
    </message>
    <message>
        <source>There is no report of %1: it has not begun, or lies too far back. Nothing was written. There are reports of %2 to %3.</source>
        <translation>没有 %1 的报表：还没有开始，或已过去太久。没有写入任何内容。可选的是 %2 至 %3。</translation>
    </message>
    <message>
        <source>%1, counts only</source>
        <translation>%1（仅人数）</translation>
    </message>
    <message>
        <source>How the answers are written: own, text, sequence, score, a coding of the questionnaire, or totals where there are only factor scores</source>
        <translation>作答的写法：own、text、sequence、score、量表自带的编码名称；只有因子分时用 totals</translation>
    </message>
    <message>
        <source>Factor scores only: %1 sheets. Critical answers cannot be seen in them; look these pupils up in the platform.</source>
        <translation>只有因子分：%1 份。其中看不到关键题，请到测评平台逐一查看这些学生。</translation>
    </message>
    <message>
        <source>Take in a questionnaire or edition of the school&apos;s own, after showing what it would change</source>
        <translation>加入学校自己的量表或版本，并先说明会改变什么</translation>
    </message>
    <message>
        <source>The definition, format anxin-scale/1; anxin-cli scales export gives a start</source>
        <translation>量表定义文件，格式 anxin-scale/1；可用 anxin-cli scales export 得到一份起点</translation>
    </message>
    <message>
        <source>Where it comes from, e.g. the publication of the norms; is kept with it</source>
        <translation>出处，例如常模的发表文献；会一并保存</translation>
    </message>
    <message>
        <source>The edition was adopted. New sheets are scored with it; the results that are there stay.</source>
        <translation>已采用这个版本。新的答卷按它计分；已有的结果保持不变。</translation>
    </message>
    <message>
        <source>No rule for candidates speaks of this questionnaire: only its critical answers lead to a second interview.</source>
        <translation>没有针对这个量表的“需关注”规则：只有关键题会引出二次访谈。</translation>
    </message>
    <message>
        <source>The edition before raises the critical answer “%1”; this one does not.</source>
        <translation>上一个版本会提醒关键题“%1”，这个版本不会。</translation>
    </message>
    <message>
        <source>No sheet of this questionnaire is there yet.</source>
        <translation>还没有这个量表的答卷。</translation>
    </message>
    <message>
        <source>List, show or write out the questionnaires, or check the definition of one</source>
        <translation>列出、查看或导出量表，或检查一份量表定义</translation>
    </message>
    <message>
        <source>What to do: list, show, check or export</source>
        <translation>做什么：list（列出）、show（查看）、check（检查）或 export（导出）</translation>
    </message>
    <message>
        <source>With show and export, the questionnaire&apos;s id; with check, the file</source>
        <translation>show 和 export 时是量表的代号；check 时是文件</translation>
    </message>
    <message>
        <source>With export, the file to write; it must not be there yet</source>
        <translation>export 时要写的文件；不能已经存在</translation>
    </message>
    <message>
        <source>Name the file to write: anxin-cli scales export ID FILE.</source>
        <translation>请写出要写的文件：anxin-cli scales export 代号 文件。</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is.</source>
        <translation>已经有文件 %1，没有改动它。</translation>
    </message>
    <message>
        <source>%1, edition %2, was written to %3. For an edition of your own, give it the number %4, change what differs, correct the worked examples, and run anxin-cli scales check.</source>
        <translation>%1 第 %2 版已写到 %3。要做自己的版本：把版本号改为 %4，改动不同之处，改正算例，再运行 anxin-cli scales check。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>须立即处理</translation>
    </message>
    <message>
        <source>Show the names of the pupils, and what each promise is about</source>
        <translation>显示学生姓名，以及每件事所涉及的内容</translation>
    </message>
    <message>
        <source>%1: results unchanged: %2, changed: %3.</source>
        <translation>%1：结果不变 %2 份，会变 %3 份。</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>The aims of the plan are reached</source>
        <translation>帮扶目标已经达到</translation>
    </message>
    <message>
        <source>Handed over to a hospital or another school</source>
        <translation>已转介医院或移交新学校</translation>
    </message>
    <message>
        <source>The homeroom teacher keeps an eye on the pupil</source>
        <translation>班主任继续留意</translation>
    </message>
    <message>
        <source>What was achieved, what remains, who goes on looking. A closed file can be read, but not changed.</source>
        <translation>写明取得的进展、还需留意的事和后续由谁关心。结案后可以查看，不能再改动。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find pupil</source>
        <translation>查找学生(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add pupil</source>
        <translation>添加学生(&amp;A)</translation>
    </message>
    <message>
        <source>Import class &amp;list</source>
        <translation>导入花名册(&amp;L)</translation>
    </message>
    <message>
        <source>Import &amp;screening</source>
        <translation>导入筛查作答(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新建辅导记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Package for the district</source>
        <translation>制作上报包(&amp;P)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>下一栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>浅色或深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>遮挡屏幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Anxin</source>
        <translation>关于安心(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到…(&amp;G)</translation>
    </message>
    <message>
        <source>School &amp;calendar</source>
        <translation>校历(&amp;C)</translation>
    </message>
    <message>
        <source>Second &amp;interview</source>
        <translation>二次访谈(&amp;I)</translation>
    </message>
    <message>
        <source>Set the warning le&amp;vel</source>
        <translation>设定预警等级(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home contact</source>
        <translation>家校联系(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>转介(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge pupils …</source>
        <translation>合并学生…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Consents by class</source>
        <translation>按班级看知情同意(&amp;C)</translation>
    </message>
    <message>
        <source>New school &amp;year …</source>
        <translation>新学年…(&amp;Y)</translation>
    </message>
    <message>
        <source>New a&amp;ppointment …</source>
        <translation>新建预约(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Crisis console</source>
        <translation>危机处置台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>日结(&amp;C)</translation>
    </message>
    <message>
        <source>Reply sli&amp;p of a referral …</source>
        <translation>转介回执(&amp;P)…</translation>
    </message>
    <message>
        <source>Own &amp;phrases …</source>
        <translation>常用语(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>item %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>of %1, those with %2: %3</source>
        <translation>%1中得分 %2 的个数 %3</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation>，且 </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation>，或 </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an item and the points that its answer is compared with</comment>
        <translation>%1 %2 分</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>items %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>at least %1 of %2 is %3</source>
        <comment>one, of which values, and its points</comment>
        <translation>%2中至少 %1 项 %3 分</translation>
    </message>
    <message>
        <source>at least %1 of %2 are %3</source>
        <comment>how many, of which values, and their points</comment>
        <translation>%2中至少 %1 项 %3 分</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>a birthday that is not known: only from 14 on may a pupil agree alone</source>
        <translation>出生日期（还没有登记）：年满 14 岁才可以由学生本人同意</translation>
    </message>
    <message>
        <source>the pupil&apos;s age on that day: under 14 a guardian agrees</source>
        <translation>当天的年龄：不满 14 岁由监护人同意</translation>
    </message>
    <message>
        <source>the answer: only an agreement has a last day</source>
        <translation>所选的答复：只有“同意”才有截止日</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>纸上写的</translation>
    </message>
    <message>
        <source>On the papers</source>
        <translation>纸上写的</translation>
    </message>
    <message>
        <source>The pupils themselves</source>
        <translation>学生本人</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Take the tick from everybody whose paper says something else or is missing: nothing is entered for them.</source>
        <translation>回执内容不同或没有交回的，请去掉勾选：不会为他们登记任何内容。</translation>
    </message>
    <message>
        <source>“Letter sent” needs no signer; every other answer does. Under 14 a guardian agrees, from 14 on the pupil may; a no is heard at any age. What is entered stays: a later answer goes before it.</source>
        <translation>除“已发”外，都要写签字人。不满 14 岁由监护人同意，年满 14 岁可由本人同意；任何年龄说“不”都算数。登记了的会保留，以后的答复优先。</translation>
    </message>
</context>
<context>
    <name>ConsentService</name>
    <message>
        <source>No agreement for this purpose was valid on that day, so there is nothing to withdraw. Nothing was entered. If the family says no, enter “Declined”.</source>
        <translation>那一天没有有效的同意可以撤回，所以没有登记。如果家里不同意，请登记“不同意”。</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick at least one pupil.</source>
        <translation>没有勾选任何人。请至少勾选一名学生。</translation>
    </message>
</context>
<context>
    <name>CrisisAffectedForm</name>
    <message>
        <source>Affected pupil</source>
        <translation>受影响的学生</translation>
    </message>
    <message>
        <source>How often somebody looks in follows from the ring and stands in the protocol.</source>
        <translation>多久去看一次，由圈层决定，写在预案里。</translation>
    </message>
</context>
<context>
    <name>CrisisClosingForm</name>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>After the closing the log is locked: it can be read and printed, and no longer added to.</source>
        <translation>结案后记录锁定：可以查看和打印，不能再添加。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未完成</translation>
    </message>
</context>
<context>
    <name>CrisisDutyReportForm</name>
    <message>
        <source>Mandatory report</source>
        <translation>强制报告</translation>
    </message>
    <message>
        <source>%1 — %2 Police, civil affairs, education: one report for each.</source>
        <translation>%1。%2公安、民政、教育，各登记一次报告。</translation>
    </message>
    <message>
        <source>Police station or office, and who took it there</source>
        <translation>哪个派出所或科室，谁接收的</translation>
    </message>
    <message>
        <source>Facts first, causes later: what is known, what was done, how it stands.</source>
        <translation>快报事实，慎报原因：已知情况、已采取的措施、目前状况。</translation>
    </message>
    <message>
        <source>Only where the school has decided that this office needs no report: the reason stands in the log instead of one.</source>
        <translation>仅当学校决定无需向该部门报告时填写：理由会代替报告记入日志。</translation>
    </message>
</context>
<context>
    <name>CrisisExceptionForm</name>
    <message>
        <source>Only where the program refuses because a guardian may be the danger or is not to be told.</source>
        <translation>仅当程序因监护人可能是危险所在或不宜告知而不予登记时填写。</translation>
    </message>
    <message>
        <source>Confidentiality broken</source>
        <translation>突破保密</translation>
    </message>
    <message>
        <source>The exact sentences that were told, no more than is needed for safety. They stay in this log; the disclosure log says only that there were some.</source>
        <translation>写下告知的原句，以保证安全所需为限。原句只留在本记录里，对外提供记录只记有过告知。</translation>
    </message>
</context>
<context>
    <name>CrisisForm</name>
    <message>
        <source>What is known</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>The kind brings its steps and reports; it can be changed at any time. Everything may stay empty until it is known.</source>
        <translation>选定类型后会带出相应的步骤和报送，可随时更改。不清楚的可以先空着。</translation>
    </message>
    <message>
        <source>How it was noticed</source>
        <translation>发现途径</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Only where the program refuses another kind because reports are still to be made.</source>
        <translation>仅当程序因还有报告未报送而不予更改类型时填写。</translation>
    </message>
</context>
<context>
    <name>CrisisNoticeForm</name>
    <message>
        <source>Guardian told</source>
        <translation>已告知监护人</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>已登记的监护人：%1</translation>
    </message>
    <message>
        <source>Asked to come to school at once</source>
        <translation>请立即到校</translation>
    </message>
    <message>
        <source>Asked not to leave the pupil alone</source>
        <translation>请家长不要让学生独处</translation>
    </message>
    <message>
        <source>Advised to see a psychiatric hospital</source>
        <translation>建议到精神专科就诊</translation>
    </message>
    <message>
        <source>Only where the program refuses because a guardian may be the danger or is not to be told.</source>
        <translation>仅当程序因监护人可能是危险所在或不宜告知而不予登记时填写。</translation>
    </message>
</context>
<context>
    <name>CrisisReportForm</name>
    <message>
        <source>Report of the incident</source>
        <translation>事件报送</translation>
    </message>
    <message>
        <source>Facts first, causes later: what is known, what was done, how it stands.</source>
        <translation>快报事实，慎报原因：已知情况、已采取的措施、目前状况。</translation>
    </message>
</context>
<context>
    <name>CrisisRoleForm</name>
    <message>
        <source>Whoever takes it after somebody else takes it over; both stand in the log.</source>
        <translation>换人承担即为交接，前后都留在记录里。</translation>
    </message>
</context>
<context>
    <name>CrisisService</name>
    <message>
        <source>%1 stays with %2.</source>
        <translation>%1 开始看护 %2。</translation>
    </message>
    <message>
        <source>%1 takes over from %2 and stays with %3.</source>
        <translation>%1 从%2处接班，看护 %3。</translation>
    </message>
    <message>
        <source>%1 stays with %2 no longer: %3</source>
        <translation>%1 结束对%2的看护：%3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 still stays with %2. Hand the watch on or end it.</source>
        <translation>%1 仍在看护 %2，请交接或结束看护。</translation>
    </message>
    <message>
        <source>Not made yet: %1.</source>
        <translation>尚未报送：%1。</translation>
    </message>
    <message>
        <source>Steps of the protocol that are not ticked: %1.</source>
        <translation>预案中尚未勾选的步骤：%1 项。</translation>
    </message>
    <message>
        <source>It is not entered yet what kind of crisis it was.</source>
        <translation>尚未填写危机类型。</translation>
    </message>
    <message>
        <source>Closed all the same, because: %1</source>
        <translation>仍予结案，理由：%1</translation>
    </message>
    <message>
        <source>This crisis is closed and locked. What comes later belongs to the case file, to a pupil who is affected, or to a new crisis.</source>
        <translation>这起危机已结案并锁定。之后的情况请记入个案档案、受影响的学生，或新的危机。</translation>
    </message>
    <message>
        <source>This crisis is not closed yet. Close it first, then look back on it.</source>
        <translation>这起危机尚未结案，请先结案再复盘。</translation>
    </message>
    <message>
        <source>This crisis has been looked back on. What was learnt stands as it is.</source>
        <translation>这起危机已复盘，内容不再更改。</translation>
    </message>
    <message>
        <source>Nothing was typed, and nothing was written.</source>
        <translation>没有输入内容，也没有写入任何记录。</translation>
    </message>
    <message>
        <source>This step was taken already; who and when stands beside it.</source>
        <translation>这一步已经完成，旁边记着谁在何时完成。</translation>
    </message>
    <message>
        <source>This has ended already, and stays as it is.</source>
        <translation>已经结束，保持原样。</translation>
    </message>
    <message>
        <source>This guardian is marked as not to be told. Tell somebody else, or write why it is done all the same.</source>
        <translation>这位监护人标注为“不告知”。请告知其他人，或写明仍要告知的理由。</translation>
    </message>
    <message>
        <source>This pupil is among those affected already.</source>
        <translation>这名学生已在受影响的名单里。</translation>
    </message>
    <message>
        <source>The console was opened.</source>
        <translation>打开处置台。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>%1 leads from here on.</source>
        <translation>此后由%1负责。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, who</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A situation that must be reported is ticked, and no report to %1 is entered: %2.</source>
        <comment>office</comment>
        <translation>已勾选须强制报告的情形，尚未登记向%1的报告：%2。</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>该生</translation>
    </message>
    <message>
        <source>By the kind that was entered, reports are still to be made, and another kind would no longer ask for them. Make them first, or write why the kind is another one.</source>
        <translation>按已登记的类型，还有报告没有报送；改成另一类型后就不再提醒了。请先报送，或写明为什么要改类型。</translation>
    </message>
    <message>
        <source>Reports are no longer asked for, because: %1</source>
        <translation>不再要求报送的理由：%1</translation>
    </message>
    <message>
        <source>A guardian who may be the danger is told all the same, because: %1</source>
        <translation>监护人可能是危险所在，仍予告知，理由：%1</translation>
    </message>
    <message>
        <source>No report to %1, because: %2</source>
        <comment>office</comment>
        <translation>未向%1报告，理由：%2</translation>
    </message>
    <message>
        <source>A guardian of this pupil may be the danger: one is marked as not to be told (first). First report to the police or civil affairs, or tell a guardian who is safe and name that person. If it must be done all the same, write why.</source>
        <translation>这名学生的监护人可能正是危险所在：有监护人标注为“不告知”或“不先通知”。请先向公安或民政报告，或先通知可信赖的监护人并写明是谁；确需这样做的，请写明理由。</translation>
    </message>
    <message>
        <source>In a crisis of this kind the danger may be anybody at home. First report to the police or civil affairs. If a guardian must be told before that, write how you know that this person is safe.</source>
        <translation>这一类危机中，家里任何人都可能正是危险所在。请先向公安或民政报告；确需在此之前告知某位监护人的，请写明您凭什么判断此人可以信赖。</translation>
    </message>
    <message>
        <source>%1 has neither a level nor an open case file. Decide on a level or open a file.</source>
        <translation>%1 既没有预警等级，也没有在建的个案档案。请确定等级或建档。</translation>
    </message>
    <message>
        <source>What happened is of a kind that must be reported, and none of the nine situations is ticked.</source>
        <translation>这类事件依法须强制报告，九种情形尚未勾选任何一项。</translation>
    </message>
    <message>
        <source>Neither the pupil nor the kind of crisis has been entered, so nobody can say whether a guardian may be the danger. Enter the pupil or the kind first. If a guardian must be told before that, write how you know that this person is safe.</source>
        <translation>还没有填写是哪位学生，也没有填写危机类型，无法判断监护人是否可能正是危险所在。请先填写学生或类型；如果必须先告知监护人，请写明怎么知道这个人是安全的。</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>撤回“已做”：%1</translation>
    </message>
</context>
<context>
    <name>CrisisWatchForm</name>
    <message>
        <source>Watch</source>
        <translation>看护</translation>
    </message>
    <message>
        <source>Watch with %1</source>
        <translation>看护 %1</translation>
    </message>
    <message>
        <source>A watch runs until somebody takes over or ends it, also when its time is over.</source>
        <translation>看护一直进行，到有人接班或结束为止；到了时间也不会自动结束。</translation>
    </message>
</context>
<context>
    <name>DayCloseForm</name>
    <message>
        <source>Close of the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>The pupil is not at school today</source>
        <translation>学生今天不在校</translation>
    </message>
    <message>
        <source>The guardian could not be reached</source>
        <translation>联系不上监护人</translation>
    </message>
    <message>
        <source>Handed to the duty teacher</source>
        <translation>已交给值班教师</translation>
    </message>
    <message>
        <source>First thing tomorrow</source>
        <translation>明天一早就办</translation>
    </message>
</context>
<context>
    <name>DefinitionReader</name>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>This file is not JSON, so it is not a questionnaire definition.</source>
        <translation>这个文件不是 JSON，不是问卷定义。</translation>
    </message>
    <message>
        <source>This file is larger than 1 MiB, so it is not read.</source>
        <translation>文件超过 1 MiB，没有读取。</translation>
    </message>
    <message>
        <source>This file is nested more than 20 levels deep, so it is not read.</source>
        <translation>文件嵌套超过 20 层，没有读取。</translation>
    </message>
    <message>
        <source>Too many entries at %1.</source>
        <translation>%1：条目太多。</translation>
    </message>
    <message>
        <source>This file is not in the format anxin-scale/1.</source>
        <translation>文件不是 anxin-scale/1 格式。</translation>
    </message>
    <message>
        <source>The format has no key of this name here: %1.</source>
        <translation>格式在此处没有这个键：%1。</translation>
    </message>
    <message>
        <source>Something that must be there is missing: %1.</source>
        <translation>缺少必需的内容：%1。</translation>
    </message>
    <message>
        <source>The value has the wrong type at %1.</source>
        <translation>%1：值的类型不对。</translation>
    </message>
    <message>
        <source>The format does not allow this at %1.</source>
        <translation>%1：格式不允许这样写。</translation>
    </message>
    <message>
        <source>This is not a list of items such as 1-9,5a: %1.</source>
        <translation>这不是形如 1-9,5a 的题目列表：%1。</translation>
    </message>
    <message>
        <source>The same name is used twice at %1.</source>
        <translation>%1：同一名称用了两次。</translation>
    </message>
    <message>
        <source>Nothing of this name is defined: %1.</source>
        <translation>没有定义这个名称：%1。</translation>
    </message>
    <message>
        <source>Only what was defined before may be used: %1.</source>
        <translation>只能使用前面已定义的内容：%1。</translation>
    </message>
    <message>
        <source>These limits must rise from one to the next: %1.</source>
        <translation>这些界值必须逐个增大：%1。</translation>
    </message>
</context>
<context>
    <name>DemoSchool</name>
    <message>
        <source>There are pupils in this vault already. Nothing was changed. The demo school goes only into a new vault.</source>
        <translation>这个心育库里已有学生。没有改动任何内容。演示学校只能填入新建的心育库。</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>One of the two key files is damaged or out of date; the other one is whole.</source>
        <translation>两个钥匙文件中有一个损坏或过时，另一个完好。</translation>
    </message>
    <message>
        <source>The power went, or the program ended, in the middle of a change. That is put right by itself.</source>
        <translation>上次改动到一半时断电或程序退出了，会自动恢复。</translation>
    </message>
    <message>
        <source>The database file is not encrypted. Another program wrote it; it is not the vault&apos;s.</source>
        <translation>数据文件没有加密，是别的程序写的，不属于这个心育库。</translation>
    </message>
    <message>
        <source>The database file was cut off.</source>
        <translation>数据文件不完整，被截断了。</translation>
    </message>
    <message>
        <source>The key file and the database file do not belong together: either the first bytes of the database are damaged, or one of the two files is another vault&apos;s or of another time.</source>
        <translation>密钥文件与数据文件对不上：可能是数据文件开头的几个字节损坏了，也可能其中一个属于别的心育库或别的时间。</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Not told: a count from 1 to %1, or a number from which such a count could be worked out. The school keeps the exact numbers.</source>
        <translation>已隐去：1 到 %1 之间的人数，以及能推算出它的数字。确切数字由学校留存。</translation>
    </message>
</context>
<context>
    <name>DisclosureService</name>
    <message>
        <source>The name of the pupil stands in this text. Write “the pupil” instead: the ledger keeps its lines for ever, also when the pupil&apos;s files have been destroyed. Nothing has been entered yet.</source>
        <translation>文字里写了学生的姓名，请改为“该生”：台账永久保存，即使学生的档案已经销毁。目前还没有登记。</translation>
    </message>
    <message>
        <source>The pupil is supported by the counselling room at present.</source>
        <translation>该生目前由辅导室提供支持。</translation>
    </message>
    <message>
        <source>Please let the pupil come to the counselling room, without questions in class.</source>
        <translation>该生需要来辅导室时请允许离开，不在班上询问。</translation>
    </message>
    <message>
        <source>Please greet the pupil kindly every day, without asking for reasons.</source>
        <translation>请每天自然地打个招呼，不追问原因。</translation>
    </message>
    <message>
        <source>Please tell us the same day if the pupil is absent or keeps away from others.</source>
        <translation>若该生缺课或回避同学，请当天告诉我们。</translation>
    </message>
    <message>
        <source>Please do not call on the pupil unprepared, and praise what succeeds.</source>
        <translation>请不要突然点名提问，做得好时给予肯定。</translation>
    </message>
    <message>
        <source>Please be patient with homework and tests for the next weeks.</source>
        <translation>近几周请在作业和测验上多一点耐心。</translation>
    </message>
    <message>
        <source>Please do not speak about this with other pupils or parents.</source>
        <translation>请不要对其他学生或家长谈起。</translation>
    </message>
    <message>
        <source>If you fear for the pupil&apos;s safety, stay there and ring us at once.</source>
        <translation>如果担心该生的安全，请守在身边并马上打电话给我们。</translation>
    </message>
    <message>
        <source>What was said in sessions, results of questionnaires, the family&apos;s circumstances, medical papers</source>
        <translation>辅导中说的话、测评结果、家庭情况、就医材料</translation>
    </message>
    <message>
        <source>Homeroom teacher of %1</source>
        <comment>class</comment>
        <translation>%1班主任</translation>
    </message>
    <message>
        <source>%1, homeroom teacher of %2</source>
        <comment>name, class</comment>
        <translation>%1（%2班主任）</translation>
    </message>
    <message>
        <source>Somebody is named all the same, because: %1</source>
        <translation>仍写入他人姓名，理由：%1</translation>
    </message>
    <message>
        <source>Pupils or guardians are named here: %1. Write “another pupil”, “the mother” or an office instead: the ledger keeps its lines for ever. Nothing has been entered yet.</source>
        <translation>文字里写了学生或监护人的姓名：%1。请改为“另一名学生”“母亲”或单位名称：台账永久保存。目前还没有登记。</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Example %1, %2: expected %3, found %4</source>
        <translation>算例 %1，%2：应为 %3，实得 %4</translation>
    </message>
    <message>
        <source>The file has no worked examples, so nobody can see whether it scores rightly. Please add at least one: answers, and the results that the manual gives for them.</source>
        <translation>文件里没有算例，无法核对计分是否正确。请至少加一个：一份作答，以及手册给出的结果。</translation>
    </message>
    <message>
        <source>Places where the worked examples do not agree with the rules of the file: %1. One of the two is wrong.</source>
        <translation>算例与文件里的规则有 %1 处不一致，两者之中有一个不对。</translation>
    </message>
    <message>
        <source>The number of an edition is at most %1.</source>
        <translation>版本号最大为 %1。</translation>
    </message>
    <message>
        <source>This very edition is there already. There is nothing to do.</source>
        <translation>这个版本已经在了，不需要再做什么。</translation>
    </message>
    <message>
        <source>There is an edition of this number with other content, and results refer to it. Please give the file the number %1 or a higher one.</source>
        <translation>已有同号而内容不同的版本，已有结果以它为准。请把文件的版本号改为 %1 或更大。</translation>
    </message>
    <message>
        <source>The newest edition is number %1. Please give the file a higher number.</source>
        <translation>最新版本是第 %1 版。请给文件一个更大的版本号。</translation>
    </message>
    <message>
        <source>The rules by which pupils are found for a second interview speak of results that this edition does not have, so nobody would be found any more: %1. Please keep these names.</source>
        <translation>找出需二次访谈学生的规则用到了这个版本没有的结果，这样就再也找不到人了：%1。请保留这些名称。</translation>
    </message>
    <message>
        <source>Please say where this edition comes from, e.g. the publication of the norms. It is kept with it.</source>
        <translation>请写明这个版本的出处，例如常模的发表文献。会一并保存。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论类别</translation>
    </message>
    <message>
        <source>Critical answer “%1”</source>
        <translation>关键题“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>EnrolmentPath</name>
    <message>
        <source>no class</source>
        <translation>未分班</translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a score, and whose bands</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>score “%1”</source>
        <translation>得分“%1”</translation>
    </message>
    <message>
        <source>band of “%1”</source>
        <translation>“%1”的区间</translation>
    </message>
    <message>
        <source>critical answers</source>
        <translation>危急作答</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>cut-offs reached</source>
        <translation>达到的界值</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>answers that are none of the choices</source>
        <translation>不在选项中的作答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Worked example %1: %2</source>
        <translation>算例 %1：%2</translation>
    </message>
    <message>
        <source>expected: %1; found: %2</source>
        <translation>应为：%1；实得：%2</translation>
    </message>
</context>
<context>
    <name>FamilyService</name>
    <message>
        <source>This category is noted for these days already. Nothing was changed: correct or end the entry that is there.</source>
        <translation>这段日子里已经记过这一类了。没有改动任何内容：请更正或结束原来的那一条。</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The disk is full. Nothing was changed and what was saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满。没有改动任何内容，之前保存的都安全。请腾出空间再试。</translation>
    </message>
    <message>
        <source>This place can only be read, not written. Nothing was changed. Choose another folder, or remove the write protection.</source>
        <translation>这个位置只能读取，不能写入。没有改动任何内容。请换一个文件夹，或去掉写保护。</translation>
    </message>
    <message>
        <source>The system does not allow access to this place. Nothing was changed. Choose another folder, or ask the person who looks after this PC.</source>
        <translation>系统不允许访问这个位置。没有改动任何内容。请换一个文件夹，或请管理这台电脑的老师帮忙。</translation>
    </message>
    <message>
        <source>The disk or stick could not be read or written. This step was not completed; what was saved before is safe. Check the connection and try again.</source>
        <translation>磁盘或 U 盘无法读写。这一步没有完成，之前保存的都安全。请检查连接后再试。</translation>
    </message>
    <message>
        <source>The data on the disk are damaged and were not opened. Nothing was changed. Keep the folder as it is and use the newest backup.</source>
        <translation>磁盘上的数据已损坏，没有打开。没有改动任何内容。请保持文件夹原样，使用最近的备份。</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Nothing was changed. Close other programs and try again.</source>
        <translation>内存不够，这一步没有进行。没有改动任何内容。请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>The encrypted database engine did not answer as it must, so no vault was opened or made. Install Anxin again from its package.</source>
        <translation>加密数据库组件工作不正常，没有打开或建立心育库。请用安装包重新安装“安心”。</translation>
    </message>
    <message>
        <source>Anxin met a state it did not expect. This step was not completed; what was saved before is safe. Start the program again and report what you did.</source>
        <translation>“安心”遇到了意外情况。这一步没有完成，之前保存的都安全。请重新启动程序，并反馈当时的操作。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>这个位置只能读、不能写</translation>
    </message>
    <message>
        <source>the system does not allow access</source>
        <translation>系统不允许访问</translation>
    </message>
    <message>
        <source>the disk could not be written</source>
        <translation>磁盘写入失败</translation>
    </message>
    <message>
        <source>the data on the disk are damaged</source>
        <translation>磁盘上的数据已损坏</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>something unexpected happened</source>
        <translation>出现了意外情况</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it is there and that you may open it, and try once more.</source>
        <translation>这个文件读不了。没有改动任何内容。请确认文件还在、您有权打开，然后再试一次。</translation>
    </message>
    <message>
        <source>The stick or disk that the copy should go to has too little room. Nothing was changed there, and the vault is not touched. Free some space there, or choose another one.</source>
        <translation>要放副本的 U 盘或磁盘空间不够。那里没有改动，心育库也没有受影响。请在那里腾出空间，或换一个。</translation>
    </message>
    <message>
        <source>What was just written did not read back as it was written, so it was thrown away. The vault is as it was. Try again; where that happens once more, have the disk looked at.</source>
        <translation>刚写下的内容读回时与写入的不一致，已经丢弃。心育库保持原样。请再试一次；如果再次出现，请让人检查磁盘。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder is not where it was opened any more, or another program has written into it. Nothing more can be saved until that is put right. Put the folder back in its place, lock, and unlock; what is being typed is kept meanwhile.</source>
        <translation>心育库的文件夹已不在打开时的位置，或被别的程序改写过。在恢复之前，什么都无法再保存。请把文件夹放回原处，锁定后重新打开；正在填写的内容会一直保留。</translation>
    </message>
    <message>
        <source>the stick or disk for the copy has too little room</source>
        <translation>放副本的 U 盘或磁盘空间不够</translation>
    </message>
    <message>
        <source>it did not read back as it was written</source>
        <translation>读回时与写入的不一致</translation>
    </message>
    <message>
        <source>the vault is not in its place, or another program has written into it</source>
        <translation>心育库不在原处，或被别的程序改写过</translation>
    </message>
</context>
<context>
    <name>FirstContactForm</name>
    <message>
        <source>Who looks after it</source>
        <translation>谁来负责</translation>
    </message>
    <message>
        <source>Somebody has spoken with the pupil</source>
        <translation>已经和学生谈过</translation>
    </message>
    <message>
        <source>Leave this empty as long as nobody has. A contact closes nothing: the critical answer waits for the second interview.</source>
        <translation>还没有人谈过就先空着。登记联系不会结束提醒：危急作答要等二次访谈。</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Password chosen, recovery card made. Is the card in the safe?</source>
        <translation>口令已设好，应急恢复卡已做好。卡放进保险柜了吗？</translation>
    </message>
    <message>
        <source>Import the class list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>A first backup: it is made by itself when the room is locked</source>
        <translation>第一份备份：锁定心育库时会自动做</translation>
    </message>
    <message>
        <source>Choose a backup medium outside this PC</source>
        <translation>选一个这台电脑之外的备份盘</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>FormulationForm</name>
    <message>
        <source>Where it comes from</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Life so far</source>
        <translation>成长与经历</translation>
    </message>
    <message>
        <source>Describe what is seen and told. A diagnosis stands in the feedback of a hospital only. What is written stays; a new text takes the place of the old one.</source>
        <translation>写看到和听到的情况。诊断只记在医院反馈里。写下的内容会保留，新写的一份代替原来的一份。</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>评估与原因分析</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Last open here: %1</source>
        <translation>本机上次打开：%1</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>上次核验过的备份：%1</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>还没有核验过的备份</translation>
    </message>
    <message>
        <source>The holder of an escrow key can open this vault too.</source>
        <translation>封存钥匙持有人也能打开这个心育库。</translation>
    </message>
</context>
<context>
    <name>GradeTable</name>
    <message>
        <source>Without a grade</source>
        <translation>未分年级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间地点</translation>
    </message>
    <message>
        <source>Rule of confidentiality</source>
        <translation>保密规则</translation>
    </message>
    <message>
        <source>What is said in the group stays there, and when it may not. The members agree on it before the first session.</source>
        <translation>团体里说的话留在团体里，以及什么情况下例外。成员在第一次活动之前约定。</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>结束以后</translation>
    </message>
</context>
<context>
    <name>GroupRemarkForm</name>
    <message>
        <source>This pupil alone</source>
        <translation>只与该同学有关</translation>
    </message>
    <message>
        <source>Stands in the pupil&apos;s file only: the group&apos;s pages never show it, and it is never printed or exported.</source>
        <translation>只存在该同学的档案里：团体页面不显示，也不打印、不导出。</translation>
    </message>
</context>
<context>
    <name>GroupService</name>
    <message>
        <source>The group has no rule of confidentiality yet. Agree on it with the members first, and enter the day in the programme.</source>
        <translation>这个团体还没有约定保密规则。请先与成员约定，并在方案里填写日期。</translation>
    </message>
    <message>
        <source>This group is over. Begin a new one, or take the last day out of the programme.</source>
        <translation>这个团体已经结束。请新建团体，或在方案里去掉结束日期。</translation>
    </message>
    <message>
        <source>Nobody belongs to this group yet. Add its members first.</source>
        <translation>这个团体还没有成员，请先添加成员。</translation>
    </message>
    <message>
        <source>This pupil belongs to the group already.</source>
        <translation>该生已经在这个团体里。</translation>
    </message>
    <message>
        <source>Somebody who does not belong to the group stands in the list of those present.</source>
        <translation>出席名单里有不属于这个团体的学生。</translation>
    </message>
    <message>
        <source>the first session, %1</source>
        <translation>第一次活动（%1）</translation>
    </message>
</context>
<context>
    <name>GroupSessionForm</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>About the group. What concerns one member alone is noted with that pupil, after the session has been saved.</source>
        <translation>只写团体的情况。只与某一位同学有关的，请在保存本次活动后记到该同学名下。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次活动</translation>
    </message>
</context>
<context>
    <name>GroupworkModel</name>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Signed “%1”</source>
        <translation>署名“%1”</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>待约定保密</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <translation>到 %1/%2 人</translation>
    </message>
</context>
<context>
    <name>Guardian</name>
    <message>
        <source>one telephone number, such as 138 0013 8000 or 0771-1234567</source>
        <translation>一个电话号码，如 138 0013 8000 或 0771-1234567</translation>
    </message>
    <message>
        <source>No guardian is known yet. Please find out whom to call when it matters.</source>
        <translation>还没有登记监护人。请了解一下：要紧时可以打给谁。</translation>
    </message>
    <message>
        <source>Nobody who is known here may be told. Decide with the leader in charge whom to inform.</source>
        <translation>已登记的人都不宜告知。请与分管领导商定告知谁。</translation>
    </message>
    <message>
        <source>Everybody who may be told is marked “do not notify first”. Decide with the leader in charge before anybody of the family is called; where a child may be harmed at home, the report to the authorities comes first.</source>
        <translation>可以告知的人都标着“不首先告知”。给家里打电话之前，请先与分管领导商定；若孩子可能在家中受到伤害，应先向有关部门报告。</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Who</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>138 0013 8000</source>
        <translation>138 0013 8000</translation>
    </message>
    <message>
        <source>When something is to be told</source>
        <translation>需要告知的时候</translation>
    </message>
    <message>
        <source>“Do not notify first” is for a person who may be the danger, or with whom a call could make things worse: somebody else is told before.</source>
        <translation>“不首先告知”用于可能本身就是危险来源、或一通电话会让事情更糟的人：先告知别人。</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>name and institution</source>
        <translation>姓名和单位</translation>
    </message>
    <message>
        <source>Case file, number of pages: </source>
        <translation>个案档案，页数：</translation>
    </message>
    <message>
        <source>Care plan and safety plan</source>
        <translation>帮扶方案和安全计划</translation>
    </message>
    <message>
        <source>Referral and replies</source>
        <translation>转介与回执</translation>
    </message>
    <message>
        <source>Two signatures on paper. It stays on the agenda until the receipt is entered here.</source>
        <translation>纸面需双方签字。在这里登记回执之前，会一直留在待办中。</translation>
    </message>
    <message>
        <source>A new counsellor goes on from here: the file, its open measures and the appointments to come are theirs from then on.</source>
        <translation>移交给新的心理教师的，由接收人接着做：从此档案、未完成的措施和以后的预约都归接收人。</translation>
    </message>
    <message>
        <source>Or it does not arrive</source>
        <translation>或者没有送达</translation>
    </message>
    <message>
        <source>The pupil stays at this school</source>
        <translation>学生留在本校</translation>
    </message>
    <message>
        <source>The other school did not take it</source>
        <translation>对方学校没有接收</translation>
    </message>
    <message>
        <source>Was entered by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>It comes off the agenda with this, and stays in the file with the reason.</source>
        <translation>填写后不再列入待办，连同原因留在档案里。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>This file is not the key file of a vault.</source>
        <translation>这个文件不是心育库的密钥文件。</translation>
    </message>
    <message>
        <source>The key file is cut short or has grown.</source>
        <translation>密钥文件的长度不对。</translation>
    </message>
    <message>
        <source>Some bytes of the key file have changed.</source>
        <translation>密钥文件的内容有改动。</translation>
    </message>
    <message>
        <source>A newer version of Anxin made this vault. Install that version to open it.</source>
        <translation>这个心育库由较新版本的“安心”建立。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The key file holds a value that Anxin does not accept.</source>
        <translation>密钥文件里有“安心”不接受的值。</translation>
    </message>
</context>
<context>
    <name>HeaderStore</name>
    <message>
        <source>A newer version of Anxin made this vault. Nothing was changed. Install that version to open it.</source>
        <translation>这个心育库由较新版本的“安心”建立。没有改动任何内容。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>Both key files of this vault are damaged, so no password can open it. Nothing was changed. Keep the folder as it is and use the newest backup.</source>
        <translation>这个心育库的两份密钥文件都已损坏，任何口令都打不开。没有改动任何内容。请保持文件夹原样，使用最近的备份。</translation>
    </message>
    <message>
        <source>The key files are whole, but the database file of this vault is missing. Nothing was changed. Look for the file where the folder was copied from, or use the newest backup.</source>
        <translation>密钥文件完好，但数据库文件不在。没有改动任何内容。请到复制来源处找回该文件，或使用最近的备份。</translation>
    </message>
    <message>
        <source>There is no such folder. If it lies on another disk or a stick, connect that first; otherwise check the name.</source>
        <translation>没有这个文件夹。如果它在另一块硬盘或 U 盘上，请先接上；否则请核对名称。</translation>
    </message>
    <message>
        <source>This is not a vault of Anxin. A vault is a folder, and its name usually ends in .anxin.</source>
        <translation>这不是安心的心育库。心育库是一个文件夹，名称一般以 .anxin 结尾。</translation>
    </message>
    <message>
        <source>The database file in this vault is not encrypted: another program wrote it, it is not the vault&apos;s. It was not opened, and nothing was changed. Look for the right file where the folder was copied from, or use the newest backup.</source>
        <translation>这个心育库里的数据库文件没有加密，是别的程序写的，不是心育库原有的文件。没有打开它，也没有改动任何内容。请到当初复制文件夹的地方找回原文件，或使用最新的备份。</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>Save or sign what the form is for</source>
        <translation>保存或签署正在填的内容</translation>
    </message>
    <message>
        <source>Calendar of a day</source>
        <translation>打开日历选日期</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>日期前后移动一天</translation>
    </message>
    <message>
        <source>Open the row of a list</source>
        <translation>打开列表中的一行</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>从搜索框进入列表</translation>
    </message>
    <message>
        <source>One step back; what was typed is kept</source>
        <translation>退回一步；写过的内容会保留</translation>
    </message>
    <message>
        <source>Menus of the window</source>
        <translation>显示窗口菜单</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>在表单和列表里</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Anxin</source>
        <translation>关于安心</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The working memory of a school&apos;s counselling room. It never uses a network.</source>
        <translation>学校心理辅导室的工作记忆。程序从不使用网络。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>GNU General Public Licence, version 3 or later: you may use, study, share and change the program. There is no warranty. Questionnaires belong to their authors; each file in resources/scales names the licence of its wording and its source.</source>
        <translation>GNU 通用公共许可证第 3 版或更新版本：您可以使用、研究、分享和修改本程序，程序不附带任何担保。量表归各自作者所有，resources/scales 中的每个文件都写明了题目文字的许可和出处。</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>所用的程序库</translation>
    </message>
    <message>
        <source>Move a card of the triage board</source>
        <translation>移动分诊看板上的卡片</translation>
    </message>
    <message>
        <source>Write an own phrase</source>
        <translation>写出常用语</translation>
    </message>
    <message>
        <source>; abbreviation Space</source>
        <translation>; 缩写 空格</translation>
    </message>
    <message>
        <source>In a timeline: the next entry, the one before</source>
        <translation>时间线中：下一条、上一条</translation>
    </message>
    <message>
        <source>In a timeline: go on with a note that is not signed</source>
        <translation>时间线中：继续写未签署的记录</translation>
    </message>
    <message>
        <source>In a timeline: add to a signed note</source>
        <translation>时间线中：给已签署的记录补充</translation>
    </message>
    <message>
        <source>In a timeline: print what is marked</source>
        <translation>时间线中：打印选中的内容</translation>
    </message>
</context>
<context>
    <name>HomeContactForm</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>mother, grandfather …</source>
        <translation>母亲、爷爷…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>沟通情况</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>What is wrong</source>
        <comment>header of a column</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two names of columns</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>No row was found that names the columns. Add a row with headers such as 学号, 姓名 and 班级, or choose the row yourself.</source>
        <translation>没有找到表头。请加一行“学号”“姓名”“班级”这样的表头，或自己指定表头所在的行。</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>文件里没有工作表“%1”。</translation>
    </message>
    <message>
        <source>No column was found for: %1. Choose the column that holds it.</source>
        <translation>没有找到这一项所在的列：%1。请指定是哪一列。</translation>
    </message>
    <message>
        <source>This file does not say which column holds what. It must be JSON in the format “anxin-map/1”.</source>
        <translation>这个文件没有说明各列是什么。它应为“anxin-map/1”格式的 JSON。</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which does not exist.</source>
        <translation>列对应里写了“%1”，没有这个字段。</translation>
    </message>
    <message>
        <source>The mapping names the column “%1”, which the table does not have exactly once. Give its number instead.</source>
        <translation>列对应里写了“%1”列，表里没有或不止一列。请改写列号。</translation>
    </message>
    <message>
        <source>The mapping uses the column “%1” for two fields.</source>
        <translation>列对应把“%1”列用给了两个字段。</translation>
    </message>
    <message>
        <source>the numbers of the options (this questionnaire comes without words)</source>
        <translation>选项的序号（这份问卷不带题目文字）</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>文件是空的，请换一个文件。</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 MB are read. Split it and read the parts one after the other.</source>
        <translation>文件太大，最多读取 %1 MB。请拆开，分次读取。</translation>
    </message>
    <message>
        <source>The sheet has too many rows; at most %1 are read. Split the file and read the parts one after the other.</source>
        <translation>行数太多，最多读取 %1 行。请拆开文件，分次读取。</translation>
    </message>
    <message>
        <source>The sheet has too many columns; at most %1 are read. Delete the columns that are not needed.</source>
        <translation>列数太多，最多读取 %1 列。请删去不需要的列。</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters. Shorten it and read the file again.</source>
        <translation>有单元格超过 %1 个字。请缩短后重新读取。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Excel or WPS, remove the password, save it and read it again.</source>
        <translation>文件有密码保护。请用 Excel 或 WPS 打开，去掉密码，保存后重新读取。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Open it in its own program, save it as .xlsx and read that file.</source>
        <translation>这是 .ods 表格。请用原来的软件打开，另存为 .xlsx 后读取。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel or WPS, save it as .xlsx and read that file.</source>
        <translation>这是 .xlsb 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后读取。</translation>
    </message>
    <message>
        <source>This file is a web page under the name of a table. Open it in Excel or WPS, save it as .xlsx and read that file.</source>
        <translation>这个文件名为表格，其实是网页。请用 Excel 或 WPS 打开，另存为 .xlsx 后读取。</translation>
    </message>
    <message>
        <source>The character set of this text file is not known, or the file is cut off. Choose the character set yourself, or open the file in Excel or WPS and save it as .xlsx.</source>
        <translation>认不出这个文本文件的字符编码，或文件不完整。请自己选择编码，或用 Excel、WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Correct the file, or open it in Excel or WPS and save it as .xlsx.</source>
        <translation>有一个引号没有配对。请改正文件，或用 Excel、WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged and was not read. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
        <translation>文件已损坏，没有读取。请从来源处重新复制，或用 Excel、WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file is built in a way that no spreadsheet program writes, so it was not read. Ask where it came from.</source>
        <translation>文件的结构不像任何表格软件写出的，没有读取。请先问清来源。</translation>
    </message>
    <message>
        <source>The file holds XML that no spreadsheet program writes, so it was not read. Ask where it came from.</source>
        <translation>文件里的 XML 不像任何表格软件写出的，没有读取。请先问清来源。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened and what to do (where in the file)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Row %1, column “%2” (%3): %4</source>
        <translation>第 %1 行，“%2”列（%3）：%4</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” was not read.</source>
        <translation>隐藏的工作表“%1”没有读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet “%1” were read like the others.</source>
        <translation>
            <numerusform>工作表“%1”里有 %n 行隐藏行，已照常读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds macros, links to other files or embedded objects. They were ignored.</source>
        <translation>表格里有宏、外部链接或嵌入对象，已忽略。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sheet “%1” hold formulas without a result and were read as empty. Open the file in its own program, save it and read it again.</source>
        <translation>
            <numerusform>工作表“%1”里有 %n 个单元格的公式没有结果，按空白读取。请用原来的软件打开，保存后重新读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and were replaced.</source>
        <translation>
            <numerusform>有 %n 个字符无法读取，已替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are not written as declared (“%1”): %2 cells hold something else. No row of the file was taken, because the rows that seem to fit may be misread too. Declare how the answers are written, or correct these cells and read the file again.</source>
        <translation>答案的写法与声明的（“%1”）不一致：有 %2 个单元格不符。整个文件都没有写入，因为看上去相符的行也可能被读错。请重新声明答案的写法，或改正这些单元格后再导入。</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有 %1 处。</translation>
    </message>
    <message>
        <source>There is no file of this name. Nothing was changed. Check the name, or put the stick in that holds it.</source>
        <translation>没有这个名称的文件。没有改动任何内容。请核对名称，或插上存放它的 U 盘。</translation>
    </message>
    <message>
        <source>This workbook was written by Excel 95 or older. Open it in Excel or WPS, save it as .xlsx and read that file.</source>
        <translation>这是 Excel 95 或更早版本保存的工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This file is not a table. Choose an .xlsx, .xls, .ods or .csv file.</source>
        <translation>这不是表格文件。请选择 .xlsx、.xls、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The sheet “%1” holds a list, too, and is not read along. Read the file again for it.</source>
        <translation>工作表“%1”也是一份名单，这次没有一并读入。请再次读入本文件，导入这张表。</translation>
    </message>
    <message>
        <source>Not every question of the questionnaire has a column (%1). Name the missing columns in the file by the number of their question, such as 3 or 第3题, and choose it again.</source>
        <translation>量表的题目没有都找到对应的列（%1）。请在文件中用题号给缺少的列命名，例如 3 或 第3题，再重新选择文件。</translation>
    </message>
    <message>
        <source>Give the template a name, e.g. of the office that sends such lists.</source>
        <translation>请给模板起个名字，例如送来这种花名册的科室。</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Another template has this name already. Nothing was changed: choose another name, or remove that one.</source>
        <translation>已有另一个模板用了这个名称。没有作任何改动：请换一个名称，或先删除那个模板。</translation>
    </message>
    <message>
        <source>This template is not there any more. Nothing was changed.</source>
        <translation>这个模板已经不在了。没有作任何改动。</translation>
    </message>
    <message>
        <source>%1, which follows from the other scores and counts</source>
        <comment>a number</comment>
        <translation>按其他分数算出的 %1（以此为准）</translation>
    </message>
    <message>
        <source>No column of the file is named like a factor or the total of this questionnaire. Name them as the program does, such as %1, and choose the file again.</source>
        <translation>文件里没有一列的名称与这份量表的因子或总分相符。请按程序的叫法命名，例如 %1，然后重新选择文件。</translation>
    </message>
    <message>
        <source>the answers that are here already, which say more</source>
        <translation>已有的逐题作答（更完整，予以保留）</translation>
    </message>
    <message>
        <source>the pupil with the school number %1</source>
        <translation>学号 %1 的学生</translation>
    </message>
    <message>
        <source>the pupil with the national number %1</source>
        <translation>学籍号 %1 的学生</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>This vault lies on a network share, where a lost connection could damage it. Copy its folder to this PC and open it there.</source>
        <translation>这个心育库在网络共享上，断网可能损坏它。请把文件夹复制到这台电脑上再打开。</translation>
    </message>
    <message>
        <source>This vault lies on a stick or a disk formatted for Windows, where a power cut could damage it. Copy its folder to this PC&apos;s own disk and open it there.</source>
        <translation>这个心育库在 U 盘或 Windows 格式的磁盘上，断电可能损坏它。请把文件夹复制到这台电脑自己的磁盘上再打开。</translation>
    </message>
    <message>
        <source>This vault is open already: in a window of Anxin, or a command is at work in it. Go on there, or wait until that is closed.</source>
        <translation>这个心育库正开着：在安心的某个窗口里，或有命令正在使用它。请到那里继续，或等它关闭。</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>The conclusion is your judgement. The warning level is set afterwards, in a step of its own.</source>
        <translation>结论由您判断。预警等级在之后另行评定。</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answered too fast</source>
        <translation>作答过快</translation>
    </message>
    <message>
        <source>The same answer throughout</source>
        <translation>全卷选了同一选项</translation>
    </message>
    <message>
        <source>Many answers missing</source>
        <translation>缺答较多</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, and the rule behind it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Agrees with statements that say the opposite</source>
        <translation>意思相反的题目都答“符合”</translation>
    </message>
    <message>
        <source>Factor scores only: single answers cannot be seen here</source>
        <translation>只有因子分：这里看不到逐题作答</translation>
    </message>
    <message>
        <source>Not all answers typed in yet</source>
        <translation>答案还没有录完</translation>
    </message>
    <message>
        <source>Look up critical answers on the platform: only factor scores are here</source>
        <translation>危急作答请到平台查看：这里只有因子分</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior high school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior high school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>Complete and verified</source>
        <translation>完整，已核验</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Codes of the questionnaire</source>
        <translation>问卷自带代码</translation>
    </message>
    <message>
        <source>Words of the options</source>
        <translation>选项文字</translation>
    </message>
    <message>
        <source>Numbers of the options, from 1</source>
        <translation>选项序号（从 1 起）</translation>
    </message>
    <message>
        <source>Scores of the options</source>
        <translation>选项分值</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16（小端）</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16（大端）</translation>
    </message>
    <message>
        <source>GB18030 (GBK)</source>
        <translation>GB18030（GBK）</translation>
    </message>
    <message>
        <source>Big5</source>
        <translation>Big5</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Month of entry</source>
        <translation>入学年月</translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>作答日期</translation>
    </message>
    <message>
        <source>Seconds taken</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>What is the concern</source>
        <translation>主要困扰</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>帮扶方案</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>个别化预案</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复核</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation>结案小结</translation>
    </message>
    <message>
        <source>Warning level</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>评定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>评定人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Entry year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Class number</source>
        <translation>班号</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>隐去内容</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>文件校验值</translation>
    </message>
    <message>
        <source>Witness code</source>
        <translation>存证码</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门家访</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续安排</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Screening answers</source>
        <translation>测评作答</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>District counselling centre</source>
        <translation>区县心理辅导中心</translation>
    </message>
    <message>
        <source>Police or civil affairs (protection)</source>
        <translation>公安或民政（保护）</translation>
    </message>
    <message>
        <source>Within the school</source>
        <translation>校内</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>转介日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转介去向</translation>
    </message>
    <message>
        <source>Institution and department</source>
        <translation>机构与科室</translation>
    </message>
    <message>
        <source>School name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>心理老师</translation>
    </message>
    <message>
        <source>Screening campaign</source>
        <translation>测评批次</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>问卷形式</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>作答编码</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>填答人</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not noticeable</source>
        <translation>无明显提示</translation>
    </message>
    <message>
        <source>Needs a second interview</source>
        <translation>需二次访谈</translation>
    </message>
    <message>
        <source>Could not be scored</source>
        <translation>无法计分</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Doubtful, test again</source>
        <translation>存疑，需重测</translation>
    </message>
    <message>
        <source>Void, test again</source>
        <translation>无效，需重测</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>Critical answer</source>
        <translation>危急作答</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>New pupils</source>
        <translation>新生普查</translation>
    </message>
    <message>
        <source>Annual screening</source>
        <translation>年度普查</translation>
    </message>
    <message>
        <source>Re-test of listed pupils</source>
        <translation>重点复测</translation>
    </message>
    <message>
        <source>Before an examination</source>
        <translation>考前测评</translation>
    </message>
    <message>
        <source>Return to school</source>
        <translation>复学测评</translation>
    </message>
    <message>
        <source>Paper and pencil</source>
        <translation>纸笔</translation>
    </message>
    <message>
        <source>Computer room</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>网上问卷</translation>
    </message>
    <message>
        <source>Platform export</source>
        <translation>平台导出</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>No further attention needed</source>
        <translation>无需继续关注</translation>
    </message>
    <message>
        <source>General attention</source>
        <translation>一般关注</translation>
    </message>
    <message>
        <source>Key attention</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高危</translation>
    </message>
    <message>
        <source>Crisis, act at once</source>
        <translation>危机，马上处置</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>访谈人</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the pupil said and what you saw</source>
        <translation>学生说的和您看到的</translation>
    </message>
    <message>
        <source>Guardian told on</source>
        <translation>告知监护人日期</translation>
    </message>
    <message>
        <source>What the guardian was told</source>
        <translation>告知监护人的内容</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Asked, none</source>
        <translation>已询问，没有</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>有想法</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>有计划</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>有准备</translation>
    </message>
    <message>
        <source>Recent behaviour</source>
        <translation>近期有行为</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>个案档案</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In the pupil&apos;s own words</source>
        <translation>学生的原话</translation>
    </message>
    <message>
        <source>What happened in the session</source>
        <translation>辅导过程</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估与分析</translation>
    </message>
    <message>
        <source>Asked about suicide and self-harm</source>
        <translation>自杀自伤询问</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续计划</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>Day pupil</source>
        <translation>走读</translation>
    </message>
    <message>
        <source>Boarder</source>
        <translation>住校</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Studies suspended</source>
        <translation>休学</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转学</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>学籍状态</translation>
    </message>
    <message>
        <source>Mental health work of one term</source>
        <translation>学期心理健康工作报表</translation>
    </message>
    <message>
        <source>Counts only, no names</source>
        <translation>只有人数，没有姓名</translation>
    </message>
    <message>
        <source>Confidential: names pupils</source>
        <translation>保密：含学生姓名</translation>
    </message>
    <message>
        <source>Not valid, ask again</source>
        <translation>无效，需重新询问</translation>
    </message>
    <message>
        <source>Read with caution</source>
        <translation>谨慎参考</translation>
    </message>
    <message>
        <source>See at once</source>
        <translation>马上面谈</translation>
    </message>
    <message>
        <source>See today</source>
        <translation>今天面谈</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一看</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>尚可</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>At or above the cut-off</source>
        <translation>达到界值</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Below the cut-off</source>
        <translation>未达界值</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Close to average</source>
        <translation>接近平均</translation>
    </message>
    <message>
        <source>Clearly noticeable</source>
        <translation>较明显</translation>
    </message>
    <message>
        <source>Very pronounced</source>
        <translation>很突出</translation>
    </message>
    <message>
        <source>Frequent problems</source>
        <translation>困扰频繁</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Sleep needs attention</source>
        <translation>睡眠需关注</translation>
    </message>
    <message>
        <source>Very low, needs attention</source>
        <translation>很低，需关注</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>极轻</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>Moderately severe</source>
        <translation>中重度</translation>
    </message>
    <message>
        <source>Within the usual range</source>
        <translation>在通常范围</translation>
    </message>
    <message>
        <source>Poor, needs attention</source>
        <translation>较差，需关注</translation>
    </message>
    <message>
        <source>Possibly noticeable</source>
        <translation>可能需留意</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>Slightly raised</source>
        <translation>略高</translation>
    </message>
    <message>
        <source>Slightly lowered</source>
        <translation>略低</translation>
    </message>
    <message>
        <source>Needs a plan of its own</source>
        <translation>需单独制定方案</translation>
    </message>
    <message>
        <source>Below the threshold, watch</source>
        <translation>未达界值，需留意</translation>
    </message>
    <message>
        <source>Tends to be high</source>
        <translation>倾向偏高</translation>
    </message>
    <message>
        <source>Tends to be low</source>
        <translation>倾向偏低</translation>
    </message>
    <message>
        <source>Distinctly high</source>
        <translation>明显偏高</translation>
    </message>
    <message>
        <source>Distinctly low</source>
        <translation>明显偏低</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>极重度</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>很低</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Bands of 1998</source>
        <translation>1998 年分段</translation>
    </message>
    <message>
        <source>Three bands</source>
        <translation>三段</translation>
    </message>
    <message>
        <source>Cuts 40 and 70</source>
        <translation>界值 40 和 70</translation>
    </message>
    <message>
        <source>Four bands</source>
        <translation>四段</translation>
    </message>
    <message>
        <source>Australian bands</source>
        <translation>澳大利亚分段</translation>
    </message>
    <message>
        <source>Original cut</source>
        <translation>原版界值</translation>
    </message>
    <message>
        <source>Chinese cuts</source>
        <translation>中国界值</translation>
    </message>
    <message>
        <source>Clinic bands</source>
        <translation>临床分段</translation>
    </message>
    <message>
        <source>Higher cut</source>
        <translation>较高界值</translation>
    </message>
    <message>
        <source>Hong Kong adolescents</source>
        <translation>香港青少年</translation>
    </message>
    <message>
        <source>Bands of the manual</source>
        <translation>手册分段</translation>
    </message>
    <message>
        <source>Lower cut</source>
        <translation>较低界值</translation>
    </message>
    <message>
        <source>Bands of severity</source>
        <translation>程度分段</translation>
    </message>
    <message>
        <source>US cut</source>
        <translation>美国界值</translation>
    </message>
    <message>
        <source>Index bands</source>
        <translation>指数分段</translation>
    </message>
    <message>
        <source>Thoughts of suicide at this moment</source>
        <translation>此刻有自杀想法</translation>
    </message>
    <message>
        <source>Feels that others would be better off without them</source>
        <translation>觉得没有自己别人会更好</translation>
    </message>
    <message>
        <source>Thoughts of ending their life</source>
        <translation>有结束生命的想法</translation>
    </message>
    <message>
        <source>High-risk answers about suicide</source>
        <translation>自杀相关作答：高风险</translation>
    </message>
    <message>
        <source>Feels that life is meaningless</source>
        <translation>觉得生活没有意义</translation>
    </message>
    <message>
        <source>Has tried to end their life before</source>
        <translation>曾尝试结束生命</translation>
    </message>
    <message>
        <source>Answers about wishing to be dead</source>
        <translation>作答提到不想活</translation>
    </message>
    <message>
        <source>Moderate-risk answers about suicide</source>
        <translation>自杀相关作答：中风险</translation>
    </message>
    <message>
        <source>Feels that life is not worth living</source>
        <translation>觉得活着不值得</translation>
    </message>
    <message>
        <source>Said yes to a suicide question</source>
        <translation>对自杀问题答了“是”</translation>
    </message>
    <message>
        <source>Thoughts of death or self-harm</source>
        <translation>有死亡或自伤的想法</translation>
    </message>
    <message>
        <source>Hit hard by the death of someone close</source>
        <translation>亲友离世，受影响很大</translation>
    </message>
    <message>
        <source>Thoughts of suicide in the past month</source>
        <translation>近一个月有自杀想法</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>有自杀想法</translation>
    </message>
    <message>
        <source>Thoughts of death</source>
        <translation>有关于死亡的想法</translation>
    </message>
    <message>
        <source>Urge to hurt somebody</source>
        <translation>有伤人的冲动</translation>
    </message>
    <message>
        <source>Urge to jump from a height</source>
        <translation>有从高处跳下的冲动</translation>
    </message>
    <message>
        <source>Wish to die</source>
        <translation>想死</translation>
    </message>
    <message>
        <source>Ask about mood</source>
        <translation>请了解情绪</translation>
    </message>
    <message>
        <source>A factor reaches its cut</source>
        <translation>有因子分达到界值</translation>
    </message>
    <message>
        <source>Number of positive items above its cut</source>
        <translation>阳性项目数超过界值</translation>
    </message>
    <message>
        <source>Total above its cut</source>
        <translation>总分超过界值</translation>
    </message>
    <message>
        <source>Low mood over a long time</source>
        <translation>情绪低落持续较久</translation>
    </message>
    <message>
        <source>Many symptoms of low mood, ask further</source>
        <translation>情绪低落的表现较多，请进一步了解</translation>
    </message>
    <message>
        <source>Some symptoms of low mood</source>
        <translation>有一些情绪低落的表现</translation>
    </message>
    <message>
        <source>Low well-being</source>
        <translation>幸福感偏低</translation>
    </message>
    <message>
        <source>Screening cut-off reached</source>
        <translation>达到筛查界值</translation>
    </message>
    <message>
        <source>All validity items answered yes</source>
        <translation>效度题全部答“是”</translation>
    </message>
    <message>
        <source>Validity scale too high</source>
        <translation>效度分过高</translation>
    </message>
    <message>
        <source>Slept longer than in bed</source>
        <translation>睡眠时间长于卧床时间</translation>
    </message>
    <message>
        <source>Time in bed is implausible</source>
        <translation>卧床时间不合理</translation>
    </message>
    <message>
        <source>Too many blanks</source>
        <translation>空白太多</translation>
    </message>
    <message>
        <source>Yes, and thoughts at this moment</source>
        <translation>有，且此刻有想法</translation>
    </message>
    <message>
        <source>Class I: invite to a talk soon</source>
        <translation>第一类：尽快约谈</translation>
    </message>
    <message>
        <source>Class II: invite to a talk</source>
        <translation>第二类：约谈</translation>
    </message>
    <message>
        <source>Class III: no sign</source>
        <translation>第三类：无需约谈</translation>
    </message>
    <message>
        <source>High risk by the answers</source>
        <translation>作答提示高风险</translation>
    </message>
    <message>
        <source>Low risk by the answers</source>
        <translation>作答提示低风险</translation>
    </message>
    <message>
        <source>Moderate risk by the answers</source>
        <translation>作答提示中风险</translation>
    </message>
    <message>
        <source>No sign in the answers</source>
        <translation>作答无提示</translation>
    </message>
    <message>
        <source>Yes, but no thoughts at this moment</source>
        <translation>有，但此刻没有想法</translation>
    </message>
    <message>
        <source>Needs special guidance</source>
        <translation>需专门辅导</translation>
    </message>
    <message>
        <source>Undetermined: answers are missing</source>
        <translation>无法判定：有缺答</translation>
    </message>
    <message>
        <source>E scale</source>
        <translation>E 量表</translation>
    </message>
    <message>
        <source>E scale, T score</source>
        <translation>E 量表，T 分</translation>
    </message>
    <message>
        <source>L scale</source>
        <translation>L 量表</translation>
    </message>
    <message>
        <source>L scale, T score</source>
        <translation>L 量表，T 分</translation>
    </message>
    <message>
        <source>N scale</source>
        <translation>N 量表</translation>
    </message>
    <message>
        <source>N scale, T score</source>
        <translation>N 量表，T 分</translation>
    </message>
    <message>
        <source>P scale</source>
        <translation>P 量表</translation>
    </message>
    <message>
        <source>P scale, T score</source>
        <translation>P 量表，T 分</translation>
    </message>
    <message>
        <source>Items 1–5</source>
        <translation>第 1–5 题</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>焦虑</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Blank items</source>
        <translation>空白题</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Core symptoms</source>
        <translation>核心表现</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>情绪低落</translation>
    </message>
    <message>
        <source>Sleep efficiency, %</source>
        <translation>睡眠效率（%）</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Outward difficulties</source>
        <translation>外化困难</translation>
    </message>
    <message>
        <source>Factors at 2 or above</source>
        <translation>达到 2 分的因子</translation>
    </message>
    <message>
        <source>Support from family</source>
        <translation>家庭支持</translation>
    </message>
    <message>
        <source>Support from friends</source>
        <translation>朋友支持</translation>
    </message>
    <message>
        <source>General anxiety</source>
        <translation>广泛性焦虑</translation>
    </message>
    <message>
        <source>General mean</source>
        <translation>总均分</translation>
    </message>
    <message>
        <source>Scales at 8 or above</source>
        <translation>达到 8 分的分量表</translation>
    </message>
    <message>
        <source>Restlessness</source>
        <translation>多动</translation>
    </message>
    <message>
        <source>Impact on daily life</source>
        <translation>对日常生活的影响</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Inward difficulties</source>
        <translation>内化困难</translation>
    </message>
    <message>
        <source>Validity items</source>
        <translation>效度题</translation>
    </message>
    <message>
        <source>Negative items</source>
        <translation>阴性项目</translation>
    </message>
    <message>
        <source>Compulsion</source>
        <translation>强迫</translation>
    </message>
    <message>
        <source>Support from others</source>
        <translation>他人支持</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>惊恐</translation>
    </message>
    <message>
        <source>Peer relations</source>
        <translation>同伴交往</translation>
    </message>
    <message>
        <source>Mean of the positive items</source>
        <translation>阳性项目均分</translation>
    </message>
    <message>
        <source>Positive items</source>
        <translation>阳性项目</translation>
    </message>
    <message>
        <source>Helpfulness</source>
        <translation>亲社会行为</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始分</translation>
    </message>
    <message>
        <source>School fear</source>
        <translation>学校恐惧</translation>
    </message>
    <message>
        <source>Separation anxiety</source>
        <translation>分离焦虑</translation>
    </message>
    <message>
        <source>Social anxiety</source>
        <translation>社交焦虑</translation>
    </message>
    <message>
        <source>Standard score</source>
        <translation>标准分</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Sum of all items</source>
        <translation>各题总和</translation>
    </message>
    <message>
        <source>Symptoms present</source>
        <translation>出现的表现</translation>
    </message>
    <message>
        <source>Minutes in bed</source>
        <translation>卧床分钟数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total, 0–30</source>
        <translation>总分（0–30）</translation>
    </message>
    <message>
        <source>Total without item 8</source>
        <translation>总分（不含第 8 题）</translation>
    </message>
    <message>
        <source>Total, item 8 not reversed</source>
        <translation>总分（第 8 题不反向）</translation>
    </message>
    <message>
        <source>Answers yes</source>
        <translation>答“是”的题数</translation>
    </message>
    <message>
        <source>The pupil</source>
        <translation>学生本人</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>家长</translation>
    </message>
    <message>
        <source>A teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>An interviewer</source>
        <translation>访谈人</translation>
    </message>
    <message>
        <source>Critical answer, see the pupil</source>
        <translation>危急作答，请与学生面谈</translation>
    </message>
    <message>
        <source>Second interview due</source>
        <translation>待二次访谈</translation>
    </message>
    <message>
        <source>Listed, no case file yet</source>
        <translation>已列入关注，尚未建档</translation>
    </message>
    <message>
        <source>Contingency plan missing</source>
        <translation>缺个别化预案</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>复核到期</translation>
    </message>
    <message>
        <source>Session note not signed</source>
        <translation>辅导记录未签署</translation>
    </message>
    <message>
        <source>Referral without a reply</source>
        <translation>转介未收到回执</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>二次访谈</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>辅导记录</translation>
    </message>
    <message>
        <source>Home contact</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>对外提供记录</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>建立心育库</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>School edited</source>
        <translation>修改学校信息</translation>
    </message>
    <message>
        <source>Pupil edited</source>
        <translation>修改学生信息</translation>
    </message>
    <message>
        <source>Pupils imported</source>
        <translation>导入学生</translation>
    </message>
    <message>
        <source>Screening answers imported</source>
        <translation>导入测评作答</translation>
    </message>
    <message>
        <source>Demo school filled in</source>
        <translation>填入演示学校</translation>
    </message>
    <message>
        <source>Campaign edited</source>
        <translation>修改测评批次</translation>
    </message>
    <message>
        <source>Second interview recorded</source>
        <translation>记录二次访谈</translation>
    </message>
    <message>
        <source>Warning level set</source>
        <translation>评定预警等级</translation>
    </message>
    <message>
        <source>Case file opened</source>
        <translation>建立个案档案</translation>
    </message>
    <message>
        <source>Case file edited</source>
        <translation>修改个案档案</translation>
    </message>
    <message>
        <source>Case file closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Session note written</source>
        <translation>书写辅导记录</translation>
    </message>
    <message>
        <source>Session note signed</source>
        <translation>签署辅导记录</translation>
    </message>
    <message>
        <source>Home contact recorded</source>
        <translation>记录家校联系</translation>
    </message>
    <message>
        <source>Referral recorded</source>
        <translation>记录转介</translation>
    </message>
    <message>
        <source>Referral updated</source>
        <translation>更新转介</translation>
    </message>
    <message>
        <source>Case file viewed</source>
        <translation>查看个案档案</translation>
    </message>
    <message>
        <source>Report previewed</source>
        <translation>预览报表</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>丢弃草稿</translation>
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
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Unlocked with the recovery card</source>
        <translation>用应急恢复卡打开</translation>
    </message>
    <message>
        <source>Unlocked with an escrow key</source>
        <translation>用封存钥匙打开</translation>
    </message>
    <message>
        <source>Older state accepted</source>
        <translation>确认沿用较早的状态</translation>
    </message>
    <message>
        <source>Clock of the PC was set</source>
        <translation>电脑时间被调整</translation>
    </message>
    <message>
        <source>Clock of the PC confirmed</source>
        <translation>确认电脑时间正确</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>Recovery card renewed</source>
        <translation>更换应急恢复卡</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Escrow key added</source>
        <translation>添加封存钥匙</translation>
    </message>
    <message>
        <source>Keys renewed</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>已恢复备份</translation>
    </message>
    <message>
        <source>Restoring was tried out</source>
        <translation>已演练恢复</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>新学年</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Enrolment since</source>
        <translation>学籍状态起始日</translation>
    </message>
    <message>
        <source>About the enrolment</source>
        <translation>学籍状态说明</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Attention category</source>
        <translation>关注类别</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Days of a term</source>
        <translation>学期起止</translation>
    </message>
    <message>
        <source>Days in the calendar</source>
        <translation>校历日期</translation>
    </message>
    <message>
        <source>Lesson period</source>
        <translation>课节</translation>
    </message>
    <message>
        <source>Merged entries</source>
        <translation>合并的登记</translation>
    </message>
    <message>
        <source>Pupils kept apart</source>
        <translation>确认不同的学生</translation>
    </message>
    <message>
        <source>Pupil missing from a list</source>
        <translation>名单上未列的学生</translation>
    </message>
    <message>
        <source>Column assignment</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Class edited</source>
        <translation>修改班级</translation>
    </message>
    <message>
        <source>Guardian edited</source>
        <translation>修改监护人</translation>
    </message>
    <message>
        <source>Attention category edited</source>
        <translation>修改关注类别</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>登记知情同意</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>School calendar edited</source>
        <translation>修改校历</translation>
    </message>
    <message>
        <source>Two entries merged into one pupil</source>
        <translation>合并同一学生的两条登记</translation>
    </message>
    <message>
        <source>Merging taken back</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Two pupils kept apart</source>
        <translation>确认不是同一人</translation>
    </message>
    <message>
        <source>Pupil missing from a list cleared up</source>
        <translation>核实名单上未列的学生</translation>
    </message>
    <message>
        <source>New school year begun</source>
        <translation>进入新学年</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Column assignment saved</source>
        <translation>保存列对应</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在校</translation>
    </message>
    <message>
        <source>Has left the school</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离校日期</translation>
    </message>
    <message>
        <source>Not in the newest class list</source>
        <translation>最新花名册中没有</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>有内容缺失</translation>
    </message>
    <message>
        <source>More than one pupil fits</source>
        <translation>有多名学生相符</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>Taken, please look</source>
        <translation>已接收，请核对</translation>
    </message>
    <message>
        <source>Left-behind child</source>
        <translation>留守儿童</translation>
    </message>
    <message>
        <source>Migrant child</source>
        <translation>流动儿童</translation>
    </message>
    <message>
        <source>Family in difficulty</source>
        <translation>困境家庭</translation>
    </message>
    <message>
        <source>Single-parent family</source>
        <translation>单亲家庭</translation>
    </message>
    <message>
        <source>Parents divorced</source>
        <translation>父母离异</translation>
    </message>
    <message>
        <source>Blended family</source>
        <translation>重组家庭</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>Special physique</source>
        <translation>特异体质</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Death in the family</source>
        <translation>亲人离世</translation>
    </message>
    <message>
        <source>Serious illness in the family</source>
        <translation>家人重病</translation>
    </message>
    <message>
        <source>Repeating a year</source>
        <translation>复读</translation>
    </message>
    <message>
        <source>New from another school</source>
        <translation>新转入</translation>
    </message>
    <message>
        <source>Another circumstance</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>（外）祖父母</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>An institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>可以告知</translation>
    </message>
    <message>
        <source>Do not notify first</source>
        <translation>不首先告知</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>心理普查</translation>
    </message>
    <message>
        <source>Individual counselling</source>
        <translation>个别辅导</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>团体辅导</translation>
    </message>
    <message>
        <source>Sound or video recording</source>
        <translation>录音录像</translation>
    </message>
    <message>
        <source>Passing on to others</source>
        <translation>向他人提供</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Consent letter without an answer</source>
        <translation>知情同意书未答复</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>无法识别的日期</translation>
    </message>
    <message>
        <source>Unknown classes</source>
        <translation>无法识别的班级</translation>
    </message>
    <message>
        <source>Spoilt numbers</source>
        <translation>有误的号码</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>无法识别的内容</translation>
    </message>
    <message>
        <source>Pupils named twice</source>
        <translation>重复的学生</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Lessons begin</source>
        <translation>开始上课</translation>
    </message>
    <message>
        <source>Lessons end</source>
        <translation>结束上课</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Moves up within the school</source>
        <translation>校内升学</translation>
    </message>
    <message>
        <source>Changes class</source>
        <translation>调整班级</translation>
    </message>
    <message>
        <source>To be handed over to the next school</source>
        <translation>待移交给下一所学校</translation>
    </message>
    <message>
        <source>We keep following</source>
        <translation>由我们继续跟进</translation>
    </message>
    <message>
        <source>Has left the school, not yet handed over</source>
        <translation>已离校，尚未移交</translation>
    </message>
    <message>
        <source>Taking off the list</source>
        <translation>解除关注</translation>
    </message>
    <message>
        <source>Plan and next review</source>
        <translation>方案与下次复核</translation>
    </message>
    <message>
        <source>Closing the case file</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Change of enrolment</source>
        <translation>学籍变动</translation>
    </message>
    <message>
        <source>Consents of a class</source>
        <translation>全班知情同意</translation>
    </message>
    <message>
        <source>Pupil&apos;s details</source>
        <translation>学生信息</translation>
    </message>
    <message>
        <source>The other pupil</source>
        <translation>另一名学生</translation>
    </message>
    <message>
        <source>Merged entry</source>
        <translation>并入的记录</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>合并日期</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>合并前的内容</translation>
    </message>
    <message>
        <source>Taken apart on</source>
        <translation>拆开日期</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up school day</source>
        <translation>调休上课日</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Testing is over</source>
        <translation>施测已结束</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织人</translation>
    </message>
    <message>
        <source>What the homeroom teacher sees</source>
        <translation>班主任印证</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>不愿参加</translation>
    </message>
    <message>
        <source>Need not take part</source>
        <translation>无需参加</translation>
    </message>
    <message>
        <source>Why there are no answers</source>
        <translation>未测原因</translation>
    </message>
    <message>
        <source>To test again</source>
        <translation>需重测</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>尚未同意</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>Pupil without an answer sheet</source>
        <translation>未测学生</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Level set</source>
        <translation>确定等级</translation>
    </message>
    <message>
        <source>Not put on the list</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Decided later</source>
        <translation>暂缓决定</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>研判会</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Wording of a questionnaire</source>
        <translation>量表题目文本</translation>
    </message>
    <message>
        <source>Loaded on</source>
        <translation>载入日期</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Answers before</source>
        <translation>更正前的答案</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>文件导入</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>纸质录入</translation>
    </message>
    <message>
        <source>Answered on this PC</source>
        <translation>在本机作答</translation>
    </message>
    <message>
        <source>How the answers came in</source>
        <translation>答案来源</translation>
    </message>
    <message>
        <source>Not all typed in yet</source>
        <translation>尚未录完</translation>
    </message>
    <message>
        <source>Typed in twice and compared on</source>
        <translation>双录核对日期</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>首次联系人</translation>
    </message>
    <message>
        <source>Correction of an answer sheet</source>
        <translation>答卷更正</translation>
    </message>
    <message>
        <source>Decision of a review meeting</source>
        <translation>研判会决定</translation>
    </message>
    <message>
        <source>Edition of a questionnaire</source>
        <translation>量表版本</translation>
    </message>
    <message>
        <source>Answer sheet typed in</source>
        <translation>录入答卷</translation>
    </message>
    <message>
        <source>Answer sheet corrected</source>
        <translation>更正答卷</translation>
    </message>
    <message>
        <source>Answer sheets scored again</source>
        <translation>重新计分</translation>
    </message>
    <message>
        <source>First contact after a critical answer</source>
        <translation>危急作答后首次联系</translation>
    </message>
    <message>
        <source>Edition of a questionnaire adopted</source>
        <translation>启用量表版本</translation>
    </message>
    <message>
        <source>Wording of a questionnaire loaded</source>
        <translation>载入题目文本</translation>
    </message>
    <message>
        <source>Review meeting recorded</source>
        <translation>登记研判会</translation>
    </message>
    <message>
        <source>Minutes of a review meeting signed</source>
        <translation>签署研判会纪要</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Private memo</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>补充内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>补充时间</translation>
    </message>
    <message>
        <source>Addition to a session note</source>
        <translation>辅导记录补充</translation>
    </message>
    <message>
        <source>Addition to a session note written</source>
        <translation>补充辅导记录</translation>
    </message>
    <message>
        <source>Private memo written</source>
        <translation>写私人备忘</translation>
    </message>
    <message>
        <source>Private memo removed</source>
        <translation>删除私人备忘</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应测</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>Papers that cannot be used</source>
        <translation>答卷不可用</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>已访谈</translation>
    </message>
    <message>
        <source>Guardian told</source>
        <translation>已告知监护人</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列入关注</translation>
    </message>
    <message>
        <source>With case file</source>
        <translation>已建档</translation>
    </message>
    <message>
        <source>Screening in one school year</source>
        <translation>心理普查（测评）情况统计表</translation>
    </message>
    <message>
        <source>the published cut of the questionnaire</source>
        <translation>问卷公开发表的界值</translation>
    </message>
    <message>
        <source>a decision of the school, no rule for whole schools was published</source>
        <translation>学校自定（没有公开发表的全校筛查规则）</translation>
    </message>
    <message>
        <source>Factor scores only, no answers</source>
        <translation>只有因子分，没有逐题作答</translation>
    </message>
    <message>
        <source>Seen, decision of the meeting due</source>
        <translation>已访谈，待研判</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>待访谈</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待研判</translation>
    </message>
    <message>
        <source>Being helped</source>
        <translation>干预中</translation>
    </message>
    <message>
        <source>Under observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Closed this term</source>
        <translation>已结案（本学期）</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>初次咨询</translation>
    </message>
    <message>
        <source>Follow-up session</source>
        <translation>后续咨询</translation>
    </message>
    <message>
        <source>Urgent session</source>
        <translation>紧急咨询</translation>
    </message>
    <message>
        <source>Talk with a guardian</source>
        <translation>家长咨询</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>Pupil on leave</source>
        <translation>学生请假</translation>
    </message>
    <message>
        <source>Clash with something else</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>Counsellor not available</source>
        <translation>老师有事</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>预约类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Booked together with</source>
        <translation>同批预约</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why not held</source>
        <translation>未进行的原因</translation>
    </message>
    <message>
        <source>Note missing</source>
        <translation>待写记录</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>记录未签署</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已进行</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>隔周</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>仅这一次</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>这一次和以后全部</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>修改范围</translation>
    </message>
    <message>
        <source>What is cancelled</source>
        <translation>取消范围</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>The pupil came</source>
        <translation>学生主动求助</translation>
    </message>
    <message>
        <source>Sent by a teacher</source>
        <translation>老师转介</translation>
    </message>
    <message>
        <source>Asked for by a guardian</source>
        <translation>家长请求</translation>
    </message>
    <message>
        <source>Noticed by the counsellor</source>
        <translation>老师观察发现</translation>
    </message>
    <message>
        <source>Invited after a screening</source>
        <translation>普查约访</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Who brought the pupil</source>
        <translation>来访类型</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>客观观察</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>辅导目标</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>辅导方法</translation>
    </message>
    <message>
        <source>Crisis is not closed</source>
        <translation>危机尚未结案</translation>
    </message>
    <message>
        <source>Report of a crisis due</source>
        <translation>危机报送到期</translation>
    </message>
    <message>
        <source>Watch over a pupil ends</source>
        <translation>学生看护到期</translation>
    </message>
    <message>
        <source>Closed crisis not reviewed</source>
        <translation>危机已结案，尚未复盘</translation>
    </message>
    <message>
        <source>Affected by a crisis, look in</source>
        <translation>受危机影响，去看看</translation>
    </message>
    <message>
        <source>Appointment passed, note missing</source>
        <translation>预约已过，待写记录</translation>
    </message>
    <message>
        <source>Listed, no care plan yet</source>
        <translation>已列入名单，还没有帮扶方案</translation>
    </message>
    <message>
        <source>Safety plan missing</source>
        <translation>还没有安全计划</translation>
    </message>
    <message>
        <source>Measure of a care plan due</source>
        <translation>帮扶措施到期</translation>
    </message>
    <message>
        <source>Guardian not contacted for long</source>
        <translation>很久没有联系监护人</translation>
    </message>
    <message>
        <source>Next step of a referral due</source>
        <translation>转介该走下一步</translation>
    </message>
    <message>
        <source>Look in after the return to school</source>
        <translation>返校后跟踪看望</translation>
    </message>
    <message>
        <source>Hand-over without a receipt</source>
        <translation>移交后没有收到回执</translation>
    </message>
    <message>
        <source>Letter to the room not answered</source>
        <translation>来信还没有答复</translation>
    </message>
    <message>
        <source>Contact before or after a holiday or exam</source>
        <translation>假期或考试前后要联系</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Archived plan</source>
        <translation>存档的方案</translation>
    </message>
    <message>
        <source>Measure of a care plan</source>
        <translation>帮扶方案的措施</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>安全计划</translation>
    </message>
    <message>
        <source>Stage review</source>
        <translation>阶段评估</translation>
    </message>
    <message>
        <source>Hand-over of a case file</source>
        <translation>个案档案移交</translation>
    </message>
    <message>
        <source>Scheme of warning levels</source>
        <translation>预警等级设置</translation>
    </message>
    <message>
        <source>Group programme</source>
        <translation>团体方案</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>团体成员</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>团体活动</translation>
    </message>
    <message>
        <source>Attendance in a group</source>
        <translation>团体活动出席</translation>
    </message>
    <message>
        <source>Talk with a teacher</source>
        <translation>教师谈心</translation>
    </message>
    <message>
        <source>Letter to the room</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Step of a referral</source>
        <translation>转介步骤</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Entry of a crisis log</source>
        <translation>危机记录条目</translation>
    </message>
    <message>
        <source>Step of a crisis protocol</source>
        <translation>危机预案步骤</translation>
    </message>
    <message>
        <source>Watch over a pupil</source>
        <translation>学生看护</translation>
    </message>
    <message>
        <source>Pupil affected by a crisis</source>
        <translation>受危机影响的学生</translation>
    </message>
    <message>
        <source>Close of a day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Rule of the school</source>
        <translation>学校规定</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>已登记预约</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>已修改预约</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>已取消预约</translation>
    </message>
    <message>
        <source>Pupil did not come</source>
        <translation>学生未到</translation>
    </message>
    <message>
        <source>Opening hours edited</source>
        <translation>已修改开放时间</translation>
    </message>
    <message>
        <source>Measures of a care plan edited</source>
        <translation>修改了帮扶措施</translation>
    </message>
    <message>
        <source>Safety plan written</source>
        <translation>写了安全计划</translation>
    </message>
    <message>
        <source>Case reviewed</source>
        <translation>个案已评估</translation>
    </message>
    <message>
        <source>Review postponed</source>
        <translation>评估已延期</translation>
    </message>
    <message>
        <source>Case file handed over</source>
        <translation>个案档案已移交</translation>
    </message>
    <message>
        <source>Scheme of warning levels edited</source>
        <translation>修改了预警等级设置</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>团体方案已修改</translation>
    </message>
    <message>
        <source>Group session recorded</source>
        <translation>团体活动已记录</translation>
    </message>
    <message>
        <source>Talk recorded</source>
        <translation>谈话已记录</translation>
    </message>
    <message>
        <source>Letter entered</source>
        <translation>来信已登记</translation>
    </message>
    <message>
        <source>Letter answered</source>
        <translation>来信已答复</translation>
    </message>
    <message>
        <source>Step of a referral recorded</source>
        <translation>记入转介步骤</translation>
    </message>
    <message>
        <source>Crisis opened</source>
        <translation>危机处置开始</translation>
    </message>
    <message>
        <source>Crisis log written</source>
        <translation>危机记录已写入</translation>
    </message>
    <message>
        <source>Crisis closed</source>
        <translation>危机已结案</translation>
    </message>
    <message>
        <source>Crisis reviewed</source>
        <translation>危机已复盘</translation>
    </message>
    <message>
        <source>Disclosure entered</source>
        <translation>披露已登记</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>Rule of the school set</source>
        <translation>学校规定已设定</translation>
    </message>
    <message>
        <source>Closing of a crisis</source>
        <translation>危机结案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>不再进行</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果或进展</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>To a new counsellor</source>
        <translation>移交给新的心理教师</translation>
    </message>
    <message>
        <source>To the next school</source>
        <translation>移交给升入的学校</translation>
    </message>
    <message>
        <source>To another school</source>
        <translation>移交给其他学校</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>移交内容</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>一起写的人</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>开始难受时的样子</translation>
    </message>
    <message>
        <source>Who and what distracts</source>
        <translation>谁、什么地方能让我分心</translation>
    </message>
    <message>
        <source>Whom to ask for help</source>
        <translation>可以找谁帮忙</translation>
    </message>
    <message>
        <source>Professionals and numbers</source>
        <translation>专业人员和电话</translation>
    </message>
    <message>
        <source>What is put away, who stays near</source>
        <translation>收好什么，谁陪着</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>结案评估</translation>
    </message>
    <message>
        <source>Review put off</source>
        <translation>评估延期</translation>
    </message>
    <message>
        <source>Go on with counselling</source>
        <translation>继续辅导</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测评</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>持续观察</translation>
    </message>
    <message>
        <source>Resolved for the most part</source>
        <translation>问题基本解决</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <translation>转介专业治疗</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>评估类型</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>评估所见</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The school&apos;s own words</source>
        <translation>本校的叫法</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Looked at again after</source>
        <translation>复核间隔</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Who is watched</source>
        <translation>看护对象</translation>
    </message>
    <message>
        <source>Who stays there</source>
        <translation>看护人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Until the time</source>
        <translation>到几点</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>Ring 1: was there, or is closest</source>
        <translation>第一圈：在场或最亲近</translation>
    </message>
    <message>
        <source>Ring 2: class, dormitory, friends</source>
        <translation>第二圈：同班、同寝室、好友</translation>
    </message>
    <message>
        <source>Ring 3: others who are burdened already</source>
        <translation>第三圈：本来就有困难的学生</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>关系远近</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Look in until</source>
        <translation>关注到</translation>
    </message>
    <message>
        <source>Looked in on</source>
        <translation>最近看望</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Time, if it was earlier</source>
        <translation>时间（若早于登记）</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>哪次报送</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>已完成步骤</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <translation>须强制报告</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>看护</translation>
    </message>
    <message>
        <source>Affected pupil</source>
        <translation>受影响的学生</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <translation>仍予处理</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reached and told</source>
        <translation>已联系并告知</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>First report, by word of mouth</source>
        <translation>首报（口头）</translation>
    </message>
    <message>
        <source>First report, in writing</source>
        <translation>首报（书面）</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>续报</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>终报</translation>
    </message>
    <message>
        <source>Serious danger to self or others</source>
        <translation>对自己或他人有严重危险</translation>
    </message>
    <message>
        <source>A minor is assaulted or abused</source>
        <translation>未成年人遭受性侵或虐待</translation>
    </message>
    <message>
        <source>The law asks for it, in writing</source>
        <translation>法律要求，且有书面文件</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>Plan of suicide</source>
        <translation>自杀计划</translation>
    </message>
    <message>
        <source>Death by suicide</source>
        <translation>自杀身亡</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>自伤</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>伤人</translation>
    </message>
    <message>
        <source>Ran away or missing</source>
        <translation>离家出走、失踪</translation>
    </message>
    <message>
        <source>Acute mental symptoms</source>
        <translation>精神症状急性发作</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>欺凌</translation>
    </message>
    <message>
        <source>Sexual assault</source>
        <translation>性侵</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>家庭暴力</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>突发意外</translation>
    </message>
    <message>
        <source>Death of somebody close</source>
        <translation>亲友亡故</translation>
    </message>
    <message>
        <source>Several pupils at once</source>
        <translation>群体性事件</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>非常紧急</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要概括</translation>
    </message>
    <message>
        <source>Kind of crisis</source>
        <translation>危机类型</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>How it was noticed</source>
        <translation>发现途径</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>原始表述</translation>
    </message>
    <message>
        <source>Version of the protocol</source>
        <translation>预案版本</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结案人</translation>
    </message>
    <message>
        <source>What happened, and how it stands</source>
        <translation>经过和目前状况</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>复盘时间</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>复盘所得</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍要这样做的理由</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>步骤，每行一个</translation>
    </message>
    <message>
        <source>Telephones, one a line</source>
        <translation>电话，每行一个</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Why it stays until tomorrow</source>
        <translation>为什么留到明天</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>以文件</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>The pupil agreed</source>
        <translation>学生本人同意</translation>
    </message>
    <message>
        <source>A guardian agreed</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>Needed to look after the pupil every day</source>
        <translation>日常照看所需</translation>
    </message>
    <message>
        <source>Somebody may come to harm</source>
        <translation>可能有人受到伤害</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>属于哪种情形</translation>
    </message>
    <message>
        <source>What was told, word for word</source>
        <translation>逐句告知的内容</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>Settling in at a new school</source>
        <translation>新生适应</translation>
    </message>
    <message>
        <source>Getting on with others</source>
        <translation>人际交往</translation>
    </message>
    <message>
        <source>Handling feelings</source>
        <translation>情绪管理</translation>
    </message>
    <message>
        <source>Exam pressure</source>
        <translation>考试减压</translation>
    </message>
    <message>
        <source>Knowing oneself</source>
        <translation>自我认识</translation>
    </message>
    <message>
        <source>Plans for later</source>
        <translation>生涯规划</translation>
    </message>
    <message>
        <source>Parents and children</source>
        <translation>亲子关系</translation>
    </message>
    <message>
        <source>Loss and grief</source>
        <translation>哀伤辅导</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>其他主题</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>团体名称</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>For whom, and how they were found</source>
        <translation>对象与招募方式</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>计划次数</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Rule of confidentiality agreed on</source>
        <translation>约定保密规则日期</translation>
    </message>
    <message>
        <source>What it has brought</source>
        <translation>活动效果</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>What the group did</source>
        <translation>过程纪要</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Noted of this pupil alone</source>
        <translation>该同学的单独记录</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation>紧急，当天</translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation>当面谈</translation>
    </message>
    <message>
        <source>By letter or message</source>
        <translation>书面或消息答复</translation>
    </message>
    <message>
        <source>For everybody, without a name</source>
        <translation>公开答复（不写姓名）</translation>
    </message>
    <message>
        <source>Passed on to whom it concerns</source>
        <translation>转给相关老师</translation>
    </message>
    <message>
        <source>Writer could not be found</source>
        <translation>找不到写信人</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来信方式</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>来信内容</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>建议书编号</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>家长已收</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>暂未同意</translation>
    </message>
    <message>
        <source>Agreed to go</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Seen there</source>
        <translation>已就诊</translation>
    </message>
    <message>
        <source>Feedback is here</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Away from school</source>
        <translation>离校休养</translation>
    </message>
    <message>
        <source>Return in assessment</source>
        <translation>复学评估中</translation>
    </message>
    <message>
        <source>In school with a plan</source>
        <translation>在校支持</translation>
    </message>
    <message>
        <source>Letter handed to the guardian</source>
        <translation>建议书已交监护人</translation>
    </message>
    <message>
        <source>The guardian agrees</source>
        <translation>监护人同意</translation>
    </message>
    <message>
        <source>The guardian does not agree</source>
        <translation>监护人不同意</translation>
    </message>
    <message>
        <source>The guardian does not sign</source>
        <translation>监护人不签字</translation>
    </message>
    <message>
        <source>The guardian was not reached</source>
        <translation>没有联系上监护人</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>已跟进询问</translation>
    </message>
    <message>
        <source>Second talk with the guardian</source>
        <translation>与监护人再谈一次</translation>
    </message>
    <message>
        <source>School leader informed</source>
        <translation>已告知学校领导</translation>
    </message>
    <message>
        <source>Seen by the institution</source>
        <translation>已到机构就诊</translation>
    </message>
    <message>
        <source>Feedback of the institution</source>
        <translation>机构的反馈</translation>
    </message>
    <message>
        <source>Stays in school, with a plan</source>
        <translation>在校，附支持方案</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Schooling suspended</source>
        <translation>休学</translation>
    </message>
    <message>
        <source>Return applied for</source>
        <translation>已申请复学</translation>
    </message>
    <message>
        <source>Return assessment passed</source>
        <translation>复学评估通过</translation>
    </message>
    <message>
        <source>Return assessment not passed</source>
        <translation>复学评估未通过</translation>
    </message>
    <message>
        <source>Back in school, with support</source>
        <translation>返校，附支持方案</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>已看望</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>转介结束</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation>说了什么、约定了什么</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>离校至</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Diagnosis or impression, as handed over</source>
        <translation>诊断或印象（照监护人交来的）</translation>
    </message>
    <message>
        <source>Medication, as handed over</source>
        <translation>用药（照监护人交来的）</translation>
    </message>
    <message>
        <source>Advice of the institution</source>
        <translation>机构的建议</translation>
    </message>
    <message>
        <source>Next visit there</source>
        <translation>复诊日</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>诊断证明</translation>
    </message>
    <message>
        <source>Record of treatment</source>
        <translation>治疗记录</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请书</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议或承诺</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤回的步骤</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>了解家庭情况</translation>
    </message>
    <message>
        <source>Character and interests</source>
        <translation>性格与兴趣</translation>
    </message>
    <message>
        <source>Needs and hopes</source>
        <translation>需求与希望</translation>
    </message>
    <message>
        <source>Dreams and goals</source>
        <translation>梦想和目标</translation>
    </message>
    <message>
        <source>Learning, and how to learn</source>
        <translation>学情分析与学法指导</translation>
    </message>
    <message>
        <source>Subject of the teacher</source>
        <translation>任教学科</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>谈话内容（可多选）</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Who finds it</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Vice-principal in charge</source>
        <translation>分管副校长</translation>
    </message>
    <message>
        <source>Head of moral education</source>
        <translation>德育主任</translation>
    </message>
    <message>
        <source>Head of the grade</source>
        <translation>年级组长</translation>
    </message>
    <message>
        <source>School doctor</source>
        <translation>校医</translation>
    </message>
    <message>
        <source>Safety office</source>
        <translation>安全办、保安</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>家校联络</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>舆情发言人</translation>
    </message>
    <message>
        <source>Community police</source>
        <translation>社区民警</translation>
    </message>
    <message>
        <source>Contact at the hospital</source>
        <translation>精神卫生机构联络员</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>心理教师</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>guardian; the counsellor asks after it</source>
        <translation>监护人（心理教师跟进）</translation>
    </message>
    <message>
        <source>school leader</source>
        <translation>学校领导</translation>
    </message>
    <message>
        <source>guardian, teachers and counsellor together</source>
        <translation>监护人、老师和心理教师一起</translation>
    </message>
    <message>
        <source>Hand the letter to the guardian</source>
        <translation>把建议书交给监护人</translation>
    </message>
    <message>
        <source>The guardian&apos;s answer</source>
        <translation>监护人的答复</translation>
    </message>
    <message>
        <source>Talk with the guardian once more</source>
        <translation>与监护人再谈一次</translation>
    </message>
    <message>
        <source>Inform the school leader</source>
        <translation>告知学校领导</translation>
    </message>
    <message>
        <source>Ask the guardian again</source>
        <translation>再问一次监护人</translation>
    </message>
    <message>
        <source>The visit to the institution</source>
        <translation>到机构就诊</translation>
    </message>
    <message>
        <source>Feedback, as far as the guardian gives it</source>
        <translation>就诊反馈（以监护人愿意提供为限）</translation>
    </message>
    <message>
        <source>Settle how the pupil goes on</source>
        <translation>商定在校、请假或休学</translation>
    </message>
    <message>
        <source>The leave ends: back in school, or longer</source>
        <translation>假期到了：返校，或续假</translation>
    </message>
    <message>
        <source>Application for the return</source>
        <translation>复学申请</translation>
    </message>
    <message>
        <source>Assess the return</source>
        <translation>复学评估</translation>
    </message>
    <message>
        <source>Come back, with a plan for support</source>
        <translation>返校，订好支持方案</translation>
    </message>
    <message>
        <source>Next visit to the institution: ask after it</source>
        <translation>复诊日到了，问一问</translation>
    </message>
    <message>
        <source>Look in on the pupil</source>
        <translation>看望学生</translation>
    </message>
    <message>
        <source>Look in after the return</source>
        <translation>返校后看望</translation>
    </message>
    <message>
        <source>Close the referral, or go on with a reason</source>
        <translation>结束转介，或写明原因继续</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>回执上的编号</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>学籍</translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈心</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>谁决定的</translation>
    </message>
    <message>
        <source>Role taken</source>
        <translation>承担职责</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>由谁承担</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Own phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Own phrases edited</source>
        <translation>修改常用语</translation>
    </message>
    <message>
        <source>Attention group, this term still open</source>
        <translation>关注类别学生，本学期还有未完成的</translation>
    </message>
    <message>
        <source>Own phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Both parents</source>
        <translation>核心家庭</translation>
    </message>
    <message>
        <source>One parent</source>
        <translation>单亲</translation>
    </message>
    <message>
        <source>A parent and a new partner</source>
        <translation>重组家庭</translation>
    </message>
    <message>
        <source>Parents work away</source>
        <translation>留守</translation>
    </message>
    <message>
        <source>With grandparents</source>
        <translation>隔代抚养</translation>
    </message>
    <message>
        <source>In foster care</source>
        <translation>寄养</translation>
    </message>
    <message>
        <source>What shows</source>
        <translation>主要表现</translation>
    </message>
    <message>
        <source>Conclusion of the counselling room</source>
        <translation>心理评估结论</translation>
    </message>
    <message>
        <source>What happened in this life</source>
        <translation>重大生活事件</translation>
    </message>
    <message>
        <source>Earlier help</source>
        <translation>既往服务与就医史</translation>
    </message>
    <message>
        <source>Where it comes from: body</source>
        <translation>生理方面的原因</translation>
    </message>
    <message>
        <source>Where it comes from: mind</source>
        <translation>心理方面的原因</translation>
    </message>
    <message>
        <source>Where it comes from: surroundings</source>
        <translation>社会方面的原因</translation>
    </message>
    <message>
        <source>Formulation of a case</source>
        <translation>评估与原因分析</translation>
    </message>
    <message>
        <source>Formulation of a case written</source>
        <translation>评估与原因分析已写入</translation>
    </message>
    <message>
        <source>Family structure</source>
        <translation>家庭结构</translation>
    </message>
    <message>
        <source>Spoke of suicide or self-harm in a session, nothing decided since</source>
        <translation>辅导中说到自杀自伤，还没有处置</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>民政</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>向哪个部门</translation>
    </message>
    <message>
        <source>Why none is made</source>
        <translation>不报告的理由</translation>
    </message>
    <message>
        <source>Reported or handed on</source>
        <translation>已报告或移交</translation>
    </message>
    <message>
        <source>whoever took it on; the counsellor asks after it</source>
        <translation>接手的单位或老师（心理教师跟进）</translation>
    </message>
    <message>
        <source>Report it, or hand the pupil on</source>
        <translation>报告，或把学生移交给接手的老师</translation>
    </message>
    <message>
        <source>Reply of whoever took it on</source>
        <translation>接手方的答复</translation>
    </message>
    <message>
        <source>Putting a review off</source>
        <translation>推迟复查</translation>
    </message>
    <message>
        <source>Noted of one pupil alone</source>
        <translation>只关于一名学生的记录</translation>
    </message>
    <message>
        <source>Talked with the family</source>
        <translation>已与家长沟通</translation>
    </message>
    <message>
        <source>The family declined to talk</source>
        <translation>家长不愿沟通</translation>
    </message>
    <message>
        <source>Whether anybody was reached</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Studies suspended, arrange the return</source>
        <translation>休学中，商定复学</translation>
    </message>
    <message>
        <source>Receipt of a hand-over</source>
        <translation>个案档案移交回执</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Why it does not arrive</source>
        <translation>未送达的原因</translation>
    </message>
    <message>
        <source>Reports, one a line</source>
        <translation>报送时限，一行一项</translation>
    </message>
    <message>
        <source>Rings of affected pupils, one a line</source>
        <translation>受影响学生分圈，一行一圈</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>What I can do myself</source>
        <translation>自己能做的</translation>
    </message>
    <message>
        <source>A screening</source>
        <translation>心理测评</translation>
    </message>
    <message>
        <source>The homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Another teacher</source>
        <translation>科任老师</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>家长</translation>
    </message>
    <message>
        <source>Another pupil</source>
        <translation>同学</translation>
    </message>
    <message>
        <source>A letter in the mailbox</source>
        <translation>心理信箱</translation>
    </message>
    <message>
        <source>Police or community</source>
        <translation>公安或社区通报</translation>
    </message>
    <message>
        <source>How the school came to know</source>
        <translation>发现途径</translation>
    </message>
    <message>
        <source>Confidentiality broken</source>
        <translation>突破保密</translation>
    </message>
    <message>
        <source>Suicide attempt</source>
        <translation>自杀未遂</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>By word or message</source>
        <translation>口头或消息</translation>
    </message>
    <message>
        <source>Phrases, one per line</source>
        <translation>常用语，每行一条</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>效果评价</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation>心理疏导</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>as it was signed, where it was</source>
        <translation>信上的署名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Where somebody may come to harm, choose “urgent”: the letter stands at the top of “Today” until it is answered.</source>
        <translation>如果有人可能受到伤害，请选“紧急”：来信会一直显示在“今日”最上方，直到答复。</translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>review meeting, counsellor …</source>
        <translation>研判会、心理老师…</translation>
    </message>
    <message>
        <source>A test alone sets no level: it needs a second interview or other evidence. Lowering a level always needs evidence.</source>
        <translation>单凭测评不能定级，需要二次访谈或其他依据。降级一定要写明依据。</translation>
    </message>
    <message>
        <source>Agreed after the second interview</source>
        <translation>二次访谈后商定</translation>
    </message>
    <message>
        <source>The homeroom teacher sees a change</source>
        <translation>班主任发现有变化</translation>
    </message>
    <message>
        <source>Stable over the last reviews</source>
        <translation>近几次复核情况平稳</translation>
    </message>
    <message>
        <source>Worse than at the last review</source>
        <translation>较上次复核有加重</translation>
    </message>
    <message>
        <source>Followed up elsewhere from now on</source>
        <translation>今后由其他机构跟进</translation>
    </message>
    <message>
        <source>%1 — looked at again within %2 days</source>
        <translation>%1：%2 天内复核</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Anxin</source>
        <translation>安心</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>The guardian cooperates and keeps an eye on the pupil</source>
        <translation>家长积极配合，留意孩子的状态</translation>
    </message>
    <message>
        <source>The homeroom teacher looks in regularly</source>
        <translation>班主任定期了解、动态观察</translation>
    </message>
    <message>
        <source>Counselling at a fixed time</source>
        <translation>固定时间辅导</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>A measure that ends, or whose day is made later, says what has become of it.</source>
        <translation>措施结束或推迟时，请写明进展。</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>不限批次</translation>
    </message>
    <message>
        <source>One name and role a line. Only those who have to know what is said here.</source>
        <translation>每行写一人及其职务。只请需要了解情况的人参加。</translation>
    </message>
    <message>
        <source>What was decided of each pupil stands in the list of the meeting. When the minutes are signed, both can be read and no longer changed.</source>
        <translation>对每名学生的决定记在会议名单里。纪要签署后，两者都只能查看，不能再改动。</translation>
    </message>
</context>
<context>
    <name>MeetingService</name>
    <message>
        <source>The minutes of this meeting are signed. They can be read and no longer changed; the next meeting decides anew.</source>
        <translation>本次会议的纪要已经签署，可以查看，不能再改动；需要改变决定，请在下次会议上重新商量。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this pupil by the day of this meeting: no second interview that asks for attention, and no review that is due.</source>
        <translation>到会议当天，这名学生没有需要商量的事项：没有提示需关注的二次访谈，也没有到期的复核。</translation>
    </message>
    <message>
        <source>The level of this pupil has been decided after the day of this meeting. That decision stays in force.</source>
        <translation>会议之后，这名学生的等级已另有决定，以后来的决定为准。</translation>
    </message>
    <message>
        <source>This meeting has decided on the level of this pupil, and the level is in force. Choose another level, or take the pupil off the list and name the evidence.</source>
        <translation>本次会议已经评定这名学生的等级，并已生效。可以改评其他等级，或写明依据材料后解除关注。</translation>
    </message>
    <message>
        <source>review meeting</source>
        <translation>研判会</translation>
    </message>
</context>
<context>
    <name>MemoForm</name>
    <message>
        <source>Private memo</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>For you alone: no part of the case file, never exported, printed or counted, and not found by words.</source>
        <translation>只给您自己看：不计入个案档案，不导出、不打印、不统计，也不会被搜索到。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1 %2 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>One of the two entries is not in the register any more, or was merged already. Nothing was changed.</source>
        <translation>其中一条已不在名册中，或已经合并过。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is one and the same entry. Choose another pupil to compare with.</source>
        <translation>这是同一条记录。请选择另一名学生来比较。</translation>
    </message>
    <message>
        <source>Something was begun in the entry that would go, and is not saved yet. Save or discard it first, so that no word is lost. Nothing was changed.</source>
        <translation>要并入的那条里有写到一半、还没有保存的内容。请先保存或丢弃，以免丢字。没有改动任何内容。</translation>
    </message>
    <message>
        <source>One entry has the level “%1”, and a later decision in the other would put it out of force. Only a person lowers a level: set the level of one of them first, with the evidence, and then merge. Nothing was changed.</source>
        <translation>其中一条的预警等级是“%1”，而另一条较晚的决定会使它失效。等级只能由人来降低：请先写明依据，调整其中一条的等级，再合并。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Something is still open in one of the entries and would not be seen any more: %1. See to it first, and then merge. Nothing was changed.</source>
        <translation>其中一条还有未办的事，合并后会看不到：%1。请先办完，再合并。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Something speaks against this being one pupil. Tick that you have made sure. Nothing was changed.</source>
        <translation>有迹象表明这不是同一名学生。请勾选“我已核实”。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The entry that goes has no records.</source>
        <translation>并入的那条没有任何记录。</translation>
    </message>
    <message>
        <source>These records go over to the pupil, unchanged. %1.</source>
        <translation>这些记录原样转到该生名下：%1。</translation>
    </message>
    <message>
        <source>Both entries have the like of these. Nothing is thrown away, both are shown with the pupil: %1.</source>
        <translation>这些内容两条都有。什么也不会丢掉，两份都会显示在该生名下：%1。</translation>
    </message>
    <message>
        <source>No longer open, because the records of the other entry answer it: %1.</source>
        <translation>不再是待办，因为另一条的记录已经办了：%1。</translation>
    </message>
    <message>
        <source>The entries differ about the consent for %1. The latest answer counts: %2.</source>
        <translation>关于“%1”的知情同意，两条不一致。以最近的答复为准：%2。</translation>
    </message>
    <message>
        <source>Look at the guardians afterwards. The entries say different things about who may be told: %1.</source>
        <translation>合并后请看一下监护人：关于可否告知，两条写得不一样：%1。</translation>
    </message>
    <message>
        <source>These entries have been taken apart already. Nothing was changed.</source>
        <translation>这两条已经拆开了。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This pupil was merged with another one since. Take that apart first. Nothing was changed.</source>
        <translation>该生之后又与另一条合并过。请先拆开那一次。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Changed since, and left as it is now: %1.</source>
        <translation>之后又改过，保持现在的内容：%1。</translation>
    </message>
    <message>
        <source>Made since, and left with the pupil who was kept. Look whether it belongs there: %1.</source>
        <translation>之后新增的，留在保留的学生名下，请看看是否属于该生：%1。</translation>
    </message>
    <message>
        <source>The case file that the merge closed stays closed, because work has gone on since.</source>
        <translation>合并时结案的个案仍为结案，因为之后又有了新的工作。</translation>
    </message>
    <message>
        <source>A number could not go back, because another pupil has it by now.</source>
        <translation>有一个号码没能换回去，因为现在另一名学生在用它。</translation>
    </message>
    <message>
        <source>Records that stay with the pupil who was kept, because the other entry has the like: %1.</source>
        <translation>因另一条已有同样的内容而留在保留的学生名下的记录：%1。</translation>
    </message>
    <message>
        <source>Goes on in case file %1: the pupil stood in the register twice.</source>
        <translation>转入个案 %1 继续：该生在名册中曾有两条记录。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Something was begun with this pupil and is not saved yet. Save or discard it first, so that no word is lost. Nothing was changed.</source>
        <translation>该生有写到一半、还没有保存的内容。请先保存或丢弃，以免丢字。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Both have an open case file. File %1 goes on, with the earlier of the two reviews, the measures under way and the notes that are not signed; file %2 is closed today and stays to be read.</source>
        <translation>两条都有未结的个案。个案 %1 继续，复核日期取较早的一个，进行中的措施和未签署的记录也转过来；个案 %2 今天结案，仍可查阅。</translation>
    </message>
</context>
<context>
    <name>MergeComparison</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, reading</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
</context>
<context>
    <name>MissingForm</name>
    <message>
        <source>If the pupil has left</source>
        <translation>如已离校</translation>
    </message>
    <message>
        <source>to which school, moved away …</source>
        <translation>转往何校、随家搬迁等</translation>
    </message>
    <message>
        <source>Where is the pupil now?</source>
        <translation>这名学生现在的情况？</translation>
    </message>
    <message>
        <source>Of a pupil who has left, enter the day. Nobody is taken out of the register by a class list. A pupil who has left keeps all records, and is found under “Left school”.</source>
        <translation>离校的，请填离校日期。导入花名册不会移除任何学生。离校学生的记录全部保留，可在“已离校”中找到。</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>1 day overdue</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The folder of the vault to open.</source>
        <translation>要打开的心育库文件夹。</translation>
    </message>
    <message>
        <source>Unlock with the first line of this file.</source>
        <translation>用这个文件的首行作口令解锁。</translation>
    </message>
    <message>
        <source>Language of the program: zh_CN or en.</source>
        <translation>程序的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast or high-contrast-dark.</source>
        <translation>system 跟随系统、light 浅色、dark 深色、high-contrast 或 high-contrast-dark 高对比度。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>There is no such folder. Put the stick in, or choose another folder. Nothing was written.</source>
        <translation>没有这个文件夹。请插好 U 盘，或换一个文件夹。没有写入任何内容。</translation>
    </message>
    <message>
        <source>This stick can only be read. Remove its write protection or choose another one. Nothing was written.</source>
        <translation>这个 U 盘只能读取。请去掉写保护，或换一个。没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is not enough free space for the package. Make room or choose another stick. Nothing was written.</source>
        <translation>剩余空间放不下上报包。请腾出空间，或换一个 U 盘。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Counselling report %1 %2</source>
        <comment>name of a folder: term, school</comment>
        <translation>心理健康工作上报 %1 %2</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>As the questionnaire prints them: %1</source>
        <translation>按问卷原样：%1</translation>
    </message>
    <message>
        <source>Numbers of the options from 1, or letters from A: %1</source>
        <translation>选项序号，从 1 起（也可按 A 起的字母）：%1</translation>
    </message>
    <message>
        <source>Printed as %1</source>
        <translation>印成 %1</translation>
    </message>
    <message>
        <source>Please choose the questionnaire.</source>
        <translation>请选择问卷。</translation>
    </message>
    <message>
        <source>Please say how the answers are printed on the paper. It is declared, never guessed.</source>
        <translation>请说明纸上的答案是怎样印的。这由您声明，程序从不猜测。</translation>
    </message>
    <message>
        <source>Please say who answered.</source>
        <translation>请说明由谁作答。</translation>
    </message>
    <message>
        <source>Please enter the day on which the papers were answered; it cannot lie ahead.</source>
        <translation>请填写作答日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>This questionnaire does not know that way of writing answers.</source>
        <translation>这份问卷没有这种作答写法。</translation>
    </message>
    <message>
        <source>Whoever typed it in</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>No pupil has this number. Please check it against the paper.</source>
        <translation>没有学生是这个号码。请对照答卷再看一眼。</translation>
    </message>
    <message>
        <source>No pupil has this name. Please check it, or type the number.</source>
        <translation>没有学生叫这个名字。请再看一眼，或输入学号。</translation>
    </message>
    <message>
        <source>More than one pupil fits. Please choose with ↓ and Enter, by the class.</source>
        <translation>不止一名学生符合。请按 ↓ 和回车，依班级选择。</translation>
    </message>
    <message>
        <source>This paper has not been typed in yet. Please type it the first time first.</source>
        <translation>这份答卷还没有录入过，请先录第一遍。</translation>
    </message>
    <message>
        <source>Questions still to be typed: %1. A blank on the paper is typed with the space bar.</source>
        <translation>还差 %1 题。纸上空着的题请按空格键。</translation>
    </message>
    <message>
        <source>%1: typed in and scored.</source>
        <translation>%1：已录完并计分。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Answers that differ: %1. Please look at the paper and type what it says.</source>
        <translation>有 %1 题不一致。请看纸上的答案，再按它录入。</translation>
    </message>
    <message>
        <source>%1: typed in twice, both the same.</source>
        <translation>%1：两遍录入完全一致。</translation>
    </message>
    <message>
        <source>%1: compared. Answers that differed: %2.</source>
        <translation>%1：已核对，有 %2 题不一致。</translation>
    </message>
    <message>
        <source>Typed twice so far: %1 of %2 answers differed (%3 %)</source>
        <translation>此前复录：%2 题中有 %1 题不一致（%3 %）</translation>
    </message>
</context>
<context>
    <name>Paragraphs</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>minutes</source>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>几小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>几天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>几个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>几年</translation>
    </message>
    <message>
        <source>more than a hundred years</source>
        <translation>一百年以上</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters, or %2 words that have nothing to do with each other.</source>
        <translation>口令太短。请至少用 %1 个字符，或 %2 个互不相干的词。</translation>
    </message>
    <message>
        <source>The password holds the name of the school or of the user. Use words that nobody here would try.</source>
        <translation>口令里有学校或用户的名字。请换成身边的人想不到的词。</translation>
    </message>
    <message>
        <source>The password is too long. Use at most %1 characters.</source>
        <translation>口令太长。最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The password is easy to guess. Add words or characters that have no pattern: no words of love or luck, no dates, no numbers of a telephone or an identity card.</source>
        <translation>这个口令容易被猜到。请加上没有规律的词或字符：不要用情话、吉利话，也不要用生日、手机号或身份证号。</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>What was seen:</source>
        <translation>客观事实：</translation>
    </message>
    <message>
        <source>What the pupil says:</source>
        <translation>学生表述：</translation>
    </message>
    <message>
        <source>Assessment:</source>
        <translation>评估：</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>计划：</translation>
    </message>
    <message>
        <source>A phrase is: abbreviation | phrase. The abbreviation is 1 to 12 letters or digits.</source>
        <translation>每条的写法：缩写 | 常用语。缩写用 1 到 12 个字母或数字。</translation>
    </message>
    <message>
        <source>The abbreviation %1 stands in two lines.</source>
        <translation>缩写 %1 用了两次。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>PhraseDesk</name>
    <message>
        <source>Own phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>of the whole room</source>
        <translation>辅导室通用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PhrasesForm</name>
    <message>
        <source>Own phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>abbreviation | phrase. In a large field, a semicolon, the abbreviation and a space write the phrase: “;pg ”. Alt+1 to Alt+9 write the first nine. They stay in the vault.</source>
        <translation>缩写 | 常用语。在大的文本框里键入分号、缩写和空格，就写出整句，例如“;pg ”。Alt+1 到 Alt+9 写出前九条。常用语只保存在心育库中。</translation>
    </message>
</context>
<context>
    <name>ProblemPresenter</name>
    <message>
        <source>This did not work</source>
        <translation>这一步没有成功</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Protocol of the school</source>
        <translation>本校预案</translation>
    </message>
    <message>
        <source>minutes | who | what is done | code. The code says for which kinds of crisis a step is; a line without one is a new step, for every kind.</source>
        <translation>分钟 | 谁 | 做什么 | 代码。代码决定步骤用于哪类危机；没有代码的一行是新步骤，用于所有类型。</translation>
    </message>
    <message>
        <source>who | number. Add the school&apos;s own: principal, safety office, hospital, police station, bureau.</source>
        <translation>谁 | 号码。请加上本校的：校长、安全办、医院、派出所、教育局。</translation>
    </message>
    <message>
        <source>minutes | which report. After the crisis began; of the interim report after the report before.</source>
        <translation>分钟 | 哪一种报送。从危机开始算起；续报从上一次报送算起。</translation>
    </message>
    <message>
        <source>days between two looks | days in all | which ring.</source>
        <translation>两次看望间隔天数 | 总天数 | 哪一圈。</translation>
    </message>
</context>
<context>
    <name>ProtocolText</name>
    <message>
        <source>A step is: minutes | who | what is done. Minutes are a number from 0 to %1.</source>
        <translation>步骤的写法：分钟 | 谁 | 做什么。分钟是 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>No step has the code %1. Leave the code out for a new step.</source>
        <translation>没有代码为 %1 的步骤。新步骤请不写代码。</translation>
    </message>
    <message>
        <source>The code %1 stands in two lines.</source>
        <translation>代码 %1 出现在两行。</translation>
    </message>
    <message>
        <source>A telephone is: who | number.</source>
        <translation>电话的写法：谁 | 号码。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>A protocol has at least one step.</source>
        <translation>预案至少要有一个步骤。</translation>
    </message>
    <message>
        <source>A report is: minutes | which one. Minutes are a number from 1 to %1, which one stays as it is.</source>
        <translation>报送的格式：分钟 | 哪一种报送。分钟为 1 到 %1 的数字，报送名称保持原样。</translation>
    </message>
    <message>
        <source>A ring is: days between two looks | days in all | which one. Days are numbers from 1 to %1, which one stays as it is.</source>
        <translation>分圈的格式：两次看望间隔天数 | 总天数 | 哪一圈。天数为 1 到 %1 的数字，圈名保持原样。</translation>
    </message>
</context>
<context>
    <name>PupilActs</name>
    <message>
        <source>a guardian, as on the paper</source>
        <translation>监护人（见纸质回执）</translation>
    </message>
    <message>
        <source>Nothing was entered. For %1 of the ticked pupils this answer does not fit: %2. Take the tick from them, or correct the answer.</source>
        <translation>没有登记任何内容。勾选的学生中有 %1 人不适用这个答复：%2。请去掉他们的勾选，或更正答复。</translation>
    </message>
    <message>
        <source>A critical answer of %1 (%2) waits for this interview.</source>
        <translation>%1有关键作答（%2），等这次访谈来回应。</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <comment>day, what was planned</comment>
        <translation>上次（%1）：%2</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>未列入名单</translation>
    </message>
    <message>
        <source>Session %1 of this file. Level on that day: %2.</source>
        <translation>本档案第 %1 次辅导，当天的等级：%2。</translation>
    </message>
</context>
<context>
    <name>PupilChoiceForm</name>
    <message>
        <source>Which pupil</source>
        <translation>哪位学生</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Type part of the name to find it in the list.</source>
        <translation>输入姓名的一部分即可在列表中找到。</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>应急恢复卡</translation>
    </message>
    <message>
        <source>Made on %1 for the vault %2</source>
        <translation>%1 制作，用于心育库 %2</translation>
    </message>
    <message>
        <source>Witness code of the log: %1</source>
        <translation>操作日志存证码：%1</translation>
    </message>
    <message>
        <source>1. If the password is lost: start Anxin, choose “Use the recovery card”, type these 48 digits or scan the code, and choose a new password. A new card is made then.</source>
        <translation>1. 口令忘了怎么办：打开安心，点“使用应急恢复卡”，输入这 48 位数字（也可以扫描二维码），然后设一个新口令。那时会换一张新卡。</translation>
    </message>
    <message>
        <source>2. Whoever holds this card can open the vault. Seal it in an envelope and keep it in the school&apos;s safe, away from the PC. Take no picture of it and copy it into no other device.</source>
        <translation>2. 拿到这张卡的人就能打开心育库。请装进信封封好，放在学校保险柜里，不要和电脑放在一起；不要拍照，也不要录入别的设备。</translation>
    </message>
    <message>
        <source>3. If it is lost, or somebody has seen it, make a new card at once in Anxin under “Settings”. This one then opens only backups that are older.</source>
        <translation>3. 如果丢了，或被别人看过，请马上在安心的“设置”里换一张新卡。换卡之后，这张卡只能打开更早的备份。</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>封存日期</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>The recovery code has 48 digits; some are missing. Compare with the card and add them.</source>
        <translation>恢复码共 48 位，还缺几位。请对照卡片补上。</translation>
    </message>
    <message>
        <source>The recovery code has 48 digits; there are more here. Compare with the card.</source>
        <translation>恢复码共 48 位，这里多了几位。请对照卡片检查。</translation>
    </message>
    <message>
        <source>Group %1 holds something that is not a digit. Type the digits of the card only.</source>
        <translation>第 %1 组里有不是数字的内容。请只输入卡片上的数字。</translation>
    </message>
    <message>
        <source>Group %1 does not match the card. Type this group again.</source>
        <translation>第 %1 组与卡片不符。请重新输入这一组。</translation>
    </message>
</context>
<context>
    <name>ReferralClosingForm</name>
    <message>
        <source>Not done yet: %1. Nobody is reminded of it once the referral is closed, so please write why it may be left.</source>
        <translation>还没有做的：%1。转介结束后不会再有人提醒，请写明为什么可以不做。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tasks</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>what the letter names as an example; may be empty</source>
        <translation>建议书里作为参考列出，可以不填</translation>
    </message>
    <message>
        <source>Neutral words, for example: beyond what the school can offer. No diagnosis. What the guardian answers and what becomes of it is entered step by step afterwards.</source>
        <translation>用中性的话，例如：超出学校能够提供的帮助。不写诊断。监护人的答复和后来的情况，之后一步一步记入。</translation>
    </message>
    <message>
        <source>Police, civil affairs or a colleague within the school are told by you: no letter goes to the guardians.</source>
        <translation>转公安、民政或校内同事的，由您直接告知对方，不给监护人发建议书。</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>The school&apos;s copy</source>
        <translation>学校留存页</translation>
    </message>
    <message>
        <source>The guardian&apos;s copy</source>
        <translation>监护人留存页</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>学号 %1</translation>
    </message>
    <message>
        <source>Advice to visit a professional institution</source>
        <translation>转介建议书</translation>
    </message>
    <message>
        <source>To the guardians of %1, %2</source>
        <comment>pupil, class</comment>
        <translation>%1同学（%2）的监护人：</translation>
    </message>
    <message>
        <source>Lately teachers have noticed that your child may need more than a school can offer. Counselling at school accompanies pupils; it does not replace the look of professionals.</source>
        <translation>近来老师们在日常相处中留意到，孩子眼下可能需要比学校所能给予的更专业的帮助。学校的心理辅导重在陪伴，不能代替专业机构的了解。</translation>
    </message>
    <message>
        <source>For the good of your child we advise you to go with your child to a professional medical institution, for example the department of psychology, psychiatry or child health of a proper hospital. Which one is for you to choose.</source>
        <translation>为了孩子的健康成长，建议监护人带孩子到专业医疗机构（如正规医院的心理科、精神科或儿童保健科）做进一步的了解。去哪一家由您决定。</translation>
    </message>
    <message>
        <source> One of them is: %1.</source>
        <translation>可供参考的机构：%1。</translation>
    </message>
    <message>
        <source>This is advice and no diagnosis. It is not used for marks, honours, admission or any other judgement of your child. How much you tell us afterwards is for you to decide, and only those learn of it who need it to help your child.</source>
        <translation>这是建议，不是诊断，不会用于孩子的评优、升学或任何评价。就诊后愿意告诉我们多少，由您决定；您告诉我们的，只有为了帮助孩子必须知道的人才会知道。</translation>
    </message>
    <message>
        <source>We stay at your side: please call or come whenever you like. If your child is in danger, do not wait: go to the nearest emergency department or call 120. The helpline for worries is 12356.</source>
        <translation>我们会和您一起陪伴孩子，有任何不清楚的，欢迎随时来电或来校。如果孩子有危险，请不要等待，立即到最近的医院急诊或拨打120。心理援助热线：12356。</translation>
    </message>
    <message>
        <source>%1, counselling room, %2</source>
        <comment>school, counsellor</comment>
        <translation>%1 心理辅导室&#x3000;%2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>I have received this letter, and what it advises was explained to me.</source>
        <translation>本人已收到这份建议书，并听取了说明。</translation>
    </message>
    <message>
        <source>Guardian: ____________________    Relation to the pupil: ______________</source>
        <translation>监护人签名：____________________    与学生关系：______________</translation>
    </message>
    <message>
        <source>Telephone: ____________________    Date: ______________</source>
        <translation>电话：____________________    日期：______________</translation>
    </message>
    <message>
        <source>Handed over by: ____________________    Present as well: ______________</source>
        <translation>经办人：____________________    在场人：______________</translation>
    </message>
    <message>
        <source>To sign says that the letter was received, and nothing else.</source>
        <translation>签名只表示收到建议书，不表示其他。</translation>
    </message>
    <message>
        <source>Please tear off along this line, and send the slip back within %1 days.</source>
        <translation>请沿此线撕下，%1天内把回执交回。</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>□ We have received the letter.</source>
        <translation>□ 已收到建议书。</translation>
    </message>
    <message>
        <source>□ We will go.  Institution: __________________    Day: ______________</source>
        <translation>□ 愿意就诊。  机构：____________________    日期：______________</translation>
    </message>
    <message>
        <source>□ We have been there.  Institution and department: __________________    Day: ______________</source>
        <translation>□ 已就诊。  机构与科室：____________________    日期：______________</translation>
    </message>
    <message>
        <source>□ We would rather wait, because: ________________________________________</source>
        <translation>□ 想再等等，因为：________________________________________</translation>
    </message>
    <message>
        <source>What school should look to (only if you like): ______________________________</source>
        <translation>希望学校留意的（自愿填写）：______________________________</translation>
    </message>
    <message>
        <source>Guardian: ____________________    Telephone: ______________    Date: ______________</source>
        <translation>监护人签名：________________    电话：________________    日期：______________</translation>
    </message>
    <message>
        <source>The code stands for the letter; no name needs to be on this slip.</source>
        <translation>编号代表这份建议书，回执上不必写学生姓名。</translation>
    </message>
</context>
<context>
    <name>ReferralLoops</name>
    <message>
        <source>expected back on %1</source>
        <translation>预计 %1 复学</translation>
    </message>
</context>
<context>
    <name>ReferralService</name>
    <message>
        <source>That is no code of a reply slip: it has nine digits, as 20260007-5. Nothing was entered. Please type the code that stands in the box on the slip.</source>
        <translation>这不是回执编号：编号是九位数字，如 20260007-5。什么都没有记入。请照回执方框里的编号输入。</translation>
    </message>
    <message>
        <source>The last digit does not fit, so one digit of the code was typed wrongly. Nothing was entered. Please type the code once more.</source>
        <translation>末位校验不符，有一位数字输错了。什么都没有记入。请再输入一次。</translation>
    </message>
    <message>
        <source>No letter of this room bears that code. Nothing was entered. Please look at the slip: it may be one of another school.</source>
        <translation>本室没有这个编号的建议书。什么都没有记入。请看一看回执，它可能是别的学校的。</translation>
    </message>
    <message>
        <source>Closed all the same, because: %1</source>
        <translation>仍然结束转介，原因：%1</translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>This referral is closed. Nothing was entered. If it was closed by mistake, take the last step back; otherwise record a new referral.</source>
        <translation>这次转介已经结束，什么都没有记入。如果是误结束，请撤回上一步；否则请另记一次新的转介。</translation>
    </message>
    <message>
        <source>Only the last step can be taken back. Nothing was entered.</source>
        <translation>只能撤回最后一步。什么都没有记入。</translation>
    </message>
    <message>
        <source>This step does not fit where the referral stands now. Nothing was entered: please choose one of the steps that are offered.</source>
        <translation>这一步与转介目前的情况不符。什么都没有记入：请在列出的步骤中选择。</translation>
    </message>
    <message>
        <source>Before this pupil comes back, the return is applied for and assessed. Nothing was entered: please enter the application and the assessment first.</source>
        <translation>这名学生返校前，要先申请并通过复学评估。什么都没有记入：请先记入申请和评估。</translation>
    </message>
    <message>
        <source>This pupil is away, so the referral stays open until the pupil is back. Nothing was entered: please enter the return first, and before it application and assessment where they are asked for. If the pupil has left this school, enter that on the pupil&apos;s card first.</source>
        <translation>这名学生还没有返校，转介先不结束。什么都没有记入：请先记入返校；需要申请和评估的，先记入申请和评估。如果学生已经离开本校，请先在学生卡片上登记。</translation>
    </message>
</context>
<context>
    <name>ReferralStepForm</name>
    <message>
        <source>Handed over and explained in a talk</source>
        <translation>当面交给并说明</translation>
    </message>
    <message>
        <source>The guardian signed the school&apos;s copy</source>
        <translation>监护人在学校留存页签了名</translation>
    </message>
    <message>
        <source>Explained in a talk why a visit is advised</source>
        <translation>当面说明为什么建议就诊</translation>
    </message>
    <message>
        <source>Read the letter out and left a copy</source>
        <translation>把建议书读了一遍，留了一份</translation>
    </message>
    <message>
        <source>The guardian wants to wait and see</source>
        <translation>监护人想再等等看</translation>
    </message>
    <message>
        <source>Called twice, nobody answered</source>
        <translation>打了两次电话，无人接听</translation>
    </message>
    <message>
        <source>Left a message to call back</source>
        <translation>留言请回电</translation>
    </message>
    <message>
        <source>Listened to what worries the family</source>
        <translation>听了家里的顾虑</translation>
    </message>
    <message>
        <source>Explained once more what a visit is and is not</source>
        <translation>再次说明就诊是什么、不是什么</translation>
    </message>
    <message>
        <source>Weekly talk in the counselling room</source>
        <translation>每周到辅导室谈一次</translation>
    </message>
    <message>
        <source>The homeroom teacher looks in every day</source>
        <translation>班主任每天看一眼</translation>
    </message>
    <message>
        <source>The family goes along to visits</source>
        <translation>家人陪同复诊</translation>
    </message>
    <message>
        <source>Less homework in the first weeks</source>
        <translation>头几周减少作业</translation>
    </message>
    <message>
        <source>Sleeps and eats well</source>
        <translation>睡眠、饮食都好</translation>
    </message>
    <message>
        <source>Comes to school as agreed</source>
        <translation>按约定到校</translation>
    </message>
    <message>
        <source>Nobody is forced: a family may see it differently. Write down how it was told, what was answered, and who was there. Next come a second talk and a word to the school leader.</source>
        <translation>不勉强任何人，家里可以有不同的看法。请写下怎样告知、怎样答复、谁在场。之后是再谈一次，并告知学校领导。</translation>
    </message>
    <message>
        <source>Write down when and how it was tried.</source>
        <translation>写下什么时候、用什么方式联系过。</translation>
    </message>
    <message>
        <source>The leader is told that a visit was advised and not agreed to, not what the pupil has told.</source>
        <translation>只告诉领导建议就诊而家里没有同意，不说学生讲过什么。</translation>
    </message>
    <message>
        <source>The registry learns these days and nothing else. Return after a suspension is applied for 15 days before it ends.</source>
        <translation>学籍管理只知道起止日期，别的不知道。休学期满前15天申请复学。</translation>
    </message>
    <message>
        <source>Tick what was handed in. What is missing is asked for before the assessment.</source>
        <translation>勾选已交来的材料，缺的在评估前补齐。</translation>
    </message>
    <message>
        <source>Name who sat together, for example guardian, homeroom teacher, counsellor, doctor; and what was found and agreed. Whether the pupil is well is for the doctor to say.</source>
        <translation>写明参加的人（如监护人、班主任、心理教师、医生），看到了什么、商定了什么。身体是否合适由医生判断。</translation>
    </message>
    <message>
        <source>Why nothing more is to be done here. Afterwards the case file can be closed.</source>
        <translation>为什么这里不再需要做什么。之后可以结案。</translation>
    </message>
    <message>
        <source>The step stays in the list, marked as taken back, with this reason.</source>
        <translation>这一步仍留在列表里，标明已撤回和原因。</translation>
    </message>
    <message>
        <source>for example: the mother</source>
        <translation>例如：母亲</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>在场的人</translation>
    </message>
    <message>
        <source>What the guardian handed over</source>
        <translation>监护人交来的内容</translation>
    </message>
    <message>
        <source>Only what stands on the paper that the guardian gave of their own will, in its words; never a judgement of one&apos;s own. It is read here and nowhere else: no search, report, letter or print shows it.</source>
        <translation>只照抄监护人自愿交来的材料上的话，不写自己的判断。只在这里看得到：查找、报表、信件和打印里都不会出现。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>复学材料</translation>
    </message>
    <message>
        <source>says that the pupil can come back</source>
        <translation>写明可以返校</translation>
    </message>
    <message>
        <source>as far as it is handed over</source>
        <translation>以监护人交来的为限</translation>
    </message>
    <message>
        <source>of the guardian</source>
        <translation>监护人的</translation>
    </message>
    <message>
        <source>between school, family and institution</source>
        <translation>学校、家庭与机构之间</translation>
    </message>
    <message>
        <source>Whom you told, when, and what was said. If a guardian may be the danger, nobody at home is told before police or civil affairs say so.</source>
        <translation>写下告诉了谁、什么时候、说了什么。如果监护人可能就是危险来源，公安或民政没有同意之前，不告诉家里任何人。</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>对方交来的内容</translation>
    </message>
    <message>
        <source>Only what stands on the paper that was handed over, in its words; never a judgement of one&apos;s own. It is read here and nowhere else: no search, report, letter or print shows it.</source>
        <translation>只照抄对方交来的材料上的话，不写自己的判断。只在这里看得到：查找、报表、信件和打印里都不会出现。</translation>
    </message>
    <message>
        <source>After a return, a look before its day is good and does not stand for the one that is due.</source>
        <translation>返校后提前了解一次当然好，但不能代替到期的那一次。</translation>
    </message>
</context>
<context>
    <name>RegisterNames</name>
    <message>
        <source>another pupil</source>
        <translation>另一名学生</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 · %2 · reported on %3</source>
        <translation>%1 · %2 · 填报日期 %3</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>School seal</source>
        <translation>学校盖章</translation>
    </message>
    <message>
        <source>☑ Zero report: nothing to report in this period</source>
        <translation>☑ 零报告：本期没有需要上报的情况</translation>
    </message>
    <message>
        <source>Audit witness %1</source>
        <translation>存证码 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Names, numbers and small counts</source>
        <translation>姓名、学号和较小的人数</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>姓名和学号</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>School year %1–%2</source>
        <translation>%1—%2 学年</translation>
    </message>
</context>
<context>
    <name>Required</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>Entries of the log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Results of questionnaires</source>
        <translation>量表结果</translation>
    </message>
    <message>
        <source>Names of the warning levels</source>
        <translation>预警等级名称</translation>
    </message>
    <message>
        <source>Facts about the vault itself</source>
        <translation>心育库自身的信息</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost.</source>
        <comment>kind of record</comment>
        <translation>%1：救出 %2 条，丢失 %3 条。</translation>
    </message>
    <message>
        <source>   Lost, by number: %1.</source>
        <translation>   丢失的编号：%1。</translation>
    </message>
    <message>
        <source>   Nothing speaks of these numbers any more; they are lost, or were deleted before: %1.</source>
        <translation>   这些编号已无处提及，可能丢失，也可能早已删除：%1。</translation>
    </message>
    <message>
        <source>   Made again without content, because saved records belong to them: %1.</source>
        <translation>   因为有救出的记录属于它们，只重建了空的条目：%1。</translation>
    </message>
    <message>
        <source>The database has %1 pages, of which %2 are damaged.</source>
        <translation>数据库共 %1 页，其中 %2 页受损。</translation>
    </message>
    <message>
        <source>Pages that are whole, but of which it cannot be told what they belong to: %1.</source>
        <translation>完好但认不出属于哪里的页：%1。</translation>
    </message>
    <message>
        <source>The log of the vault has gaps.</source>
        <translation>心育库的操作日志有缺口。</translation>
    </message>
    <message>
        <source>Everything could be saved: %1 records.</source>
        <translation>全部救出：%1 条记录。</translation>
    </message>
    <message>
        <source>%1 records are saved in the new vault, %2 are lost.</source>
        <translation>已救出 %1 条记录，放进新的心育库；丢失 %2 条。</translation>
    </message>
    <message>
        <source>   More may be lost than is named here: a page is damaged of which nothing says what stood on it.</source>
        <translation>   实际丢失的可能不止上面列出的：有一页已损坏，页上原有哪些记录已无从得知。</translation>
    </message>
    <message>
        <source>Nothing speaks of %1 more: they are lost too, or were deleted before.</source>
        <translation>另有 %1 条没有任何线索：可能也丢失了，也可能早已删除。</translation>
    </message>
    <message>
        <source>Perhaps more is lost that nothing names.</source>
        <translation>可能还有没列出名目的丢失。</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Agreed by all</source>
        <translation>与会人员一致同意</translation>
    </message>
    <message>
        <source>Talk with the guardian first</source>
        <translation>先与监护人沟通</translation>
    </message>
    <message>
        <source>Interview once more first</source>
        <translation>先再访谈一次</translation>
    </message>
    <message>
        <source>Whoever is on the list and is not to be there any more is taken off it; that, and a lower level, needs evidence. Whoever is decided later comes before the next meeting.</source>
        <translation>在名单上而决定不再列入的，即解除关注；解除和调低等级都要写明依据材料。暂缓决定的学生，下次会议再商量。</translation>
    </message>
    <message>
        <source>The homeroom teacher keeps an eye on the pupil</source>
        <translation>班主任继续留意</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This is not a backup of Anxin, or the .header file that belongs to it is missing or damaged. Nothing was changed. A backup is three files of one name; keep them together.</source>
        <translation>这不是安心的备份，或者与它同名的 .header 文件缺失或损坏。没有改动任何内容。一份备份由三个同名文件组成，请放在一起。</translation>
    </message>
    <message>
        <source>This backup was interrupted when it was made and was never verified. Nothing was changed. Choose a verified one.</source>
        <translation>这份备份在制作时被打断，没有核验过。没有改动任何内容。请换一份核验过的备份。</translation>
    </message>
    <message>
        <source>This backup is damaged: its files are not as they were when it was verified. Nothing was changed. Choose another one.</source>
        <translation>这份备份已损坏：文件与核验时不一致。没有改动任何内容。请换另一份备份。</translation>
    </message>
    <message>
        <source>The backup belongs to another vault than the one in this folder. Nothing was changed. Restore it into a new folder.</source>
        <translation>这份备份属于另一个心育库，不是这个文件夹里的。没有改动任何内容。请恢复到一个新文件夹。</translation>
    </message>
    <message>
        <source>Nothing of this vault&apos;s database can be read any more, so no new vault was made. The damaged vault was left as it is; keep it, and use the newest backup: anxin-cli backup list.</source>
        <translation>这个心育库的数据库已经读不出任何内容，所以没有建立新库。损坏的心育库保持原样，请留好；并使用最新的备份：anxin-cli backup list。</translation>
    </message>
</context>
<context>
    <name>RiskReminder</name>
    <message>
        <source>Go to this field</source>
        <translation>去填这一栏</translation>
    </message>
</context>
<context>
    <name>Rollover</name>
    <message>
        <source>No row is ticked, so there is nothing to do. Nothing was changed.</source>
        <translation>没有勾选任何一行，没有要做的事。未改动任何内容。</translation>
    </message>
    <message>
        <source>Somebody graduates while something is still open, and it is not said yet what becomes of it. Nothing was changed. Answer the questions first.</source>
        <translation>有学生毕业时还有未了的事，而且还没有说明之后由谁负责。未改动任何内容。请先逐一回答。</translation>
    </message>
    <message>
        <source>A pupil has changed since this was prepared. Nothing was changed. Look at the new proposal and confirm again.</source>
        <translation>准备之后有学生的情况变了。未改动任何内容。请看一看新的方案，再确认一次。</translation>
    </message>
</context>
<context>
    <name>RulesDesk</name>
    <message>
        <source>Warning level</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Days until a promise is due</source>
        <translation>各项工作的期限</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise, how many</comment>
        <translation>%1 %2 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.</source>
        <translation>
            <numerusform>已逾期或今天到期：%n 项。%1。请写明为什么留到明天，或者先处理完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun and not saved: %1. What a pupil told there is known to nobody else; finish it, or say why it stays.</source>
        <translation>已开始但没有保存：%1。学生在里面说的话，别人还不知道；请先写完，或说明为什么留到明天。</translation>
    </message>
    <message>
        <source>Nothing is overdue or still due today. The day can be closed.</source>
        <translation>没有逾期或今天到期未办的工作，可以日结。</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>%1, at the most serious level</source>
        <comment>a promise</comment>
        <translation>%1（最高等级）</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>同一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at again after %n day(s)</source>
        <translation>
            <numerusform>每 %n 天复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last day of lessons</source>
        <translation>
            <numerusform>学期最后一个上课日前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Next review of a file without a level</source>
        <translation>没有预警等级的档案：下次复核</translation>
    </message>
    <message>
        <source>A holiday around which pupils are spoken with</source>
        <translation>假期前后谈话：多长的假期</translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) on</source>
        <comment>the length of a holiday</comment>
        <translation>
            <numerusform>%n 天及以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk before a holiday or exams</source>
        <translation>假期或考试前谈话</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>之后 %n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <comment>a task</comment>
        <translation>转介：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the suspension ends</source>
        <translation>
            <numerusform>休学期满前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>look in after the return, time %1</source>
        <translation>返校后第 %1 次了解</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the return</source>
        <translation>
            <numerusform>返校后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How old a safety plan may be when the level is set</source>
        <translation>定级时安全计划最早可写于</translation>
    </message>
    <message>
        <source>decided by the school</source>
        <translation>本校规定</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>%1, at high risk</source>
        <comment>a promise</comment>
        <translation>%1（高风险）</translation>
    </message>
    <message>
        <source>Talk after a holiday or the results of exams</source>
        <translation>假期后、考试成绩公布后谈话</translation>
    </message>
    <message>
        <source>Results of exams are known</source>
        <translation>考试成绩公布</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day of exams</source>
        <translation>
            <numerusform>考试结束后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk with who is new in the first grade of a stage</source>
        <translation>小一、初一、高一新生入学谈话</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first lessons on</source>
        <translation>
            <numerusform>开学后 %n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>First review after the most serious level was set</source>
        <translation>列入最高一级后的首次评估</translation>
    </message>
    <message>
        <source>%1, to be answered soon</source>
        <comment>a promise</comment>
        <translation>%1（需尽快回复）</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <comment>a promise</comment>
        <translation>%1（紧急）</translation>
    </message>
</context>
<context>
    <name>SafetyPlanForm</name>
    <message>
        <source>Written together</source>
        <translation>一起写下</translation>
    </message>
    <message>
        <source>the pupil, the guardian …</source>
        <translation>学生本人、监护人……</translation>
    </message>
    <message>
        <source>When it gets bad</source>
        <translation>难受的时候</translation>
    </message>
    <message>
        <source>Cannot sleep</source>
        <translation>睡不着</translation>
    </message>
    <message>
        <source>Wants to be alone</source>
        <translation>想一个人待着</translation>
    </message>
    <message>
        <source>Thinks of not being here</source>
        <translation>想到不想活</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>慢慢呼吸</translation>
    </message>
    <message>
        <source>Listen to music</source>
        <translation>听音乐</translation>
    </message>
    <message>
        <source>Go for a walk</source>
        <translation>出门走一走</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>身边的环境</translation>
    </message>
    <message>
        <source>Medicines and sharp things are locked away</source>
        <translation>药品和尖锐物品已收好上锁</translation>
    </message>
    <message>
        <source>Somebody is at home</source>
        <translation>家里有人</translation>
    </message>
    <message>
        <source>A classmate goes along on the way home</source>
        <translation>放学有同学同路</translation>
    </message>
    <message>
        <source>Step by step: each step counts only when the one before did not help. What is written stays; a new plan takes the place of the old one.</source>
        <translation>一步一步来：前一步不管用，再用下一步。写下的会保留；新计划代替旧计划。</translation>
    </message>
</context>
<context>
    <name>SamePupil</name>
    <message>
        <source>The numbers are the same but for the way they are written.</source>
        <translation>号码相同，只是写法不一样。</translation>
    </message>
    <message>
        <source>Same name and birthday.</source>
        <translation>姓名和出生日期相同。</translation>
    </message>
    <message>
        <source>Same name and class.</source>
        <translation>姓名和班级相同。</translation>
    </message>
    <message>
        <source>The names sound alike; same birthday.</source>
        <translation>姓名读音相同，出生日期相同。</translation>
    </message>
    <message>
        <source>The names sound alike; same class.</source>
        <translation>姓名读音相同，班级相同。</translation>
    </message>
    <message>
        <source>They have different national numbers. That speaks for two pupils.</source>
        <translation>两条的学籍号不同，更像是两名学生。</translation>
    </message>
    <message>
        <source>They have different school numbers.</source>
        <translation>两条的校内学号不同。</translation>
    </message>
    <message>
        <source>They have different birthdays.</source>
        <translation>两条的出生日期不同。</translation>
    </message>
    <message>
        <source>Their sex is entered differently.</source>
        <translation>两条登记的性别不同。</translation>
    </message>
    <message>
        <source>These may be twins or namesakes: born on the same day, with the same family name, and with different numbers.</source>
        <translation>可能是双胞胎或同名学生：同一天出生、同姓，而号码不同。</translation>
    </message>
    <message>
        <source>Somebody has decided before that these are two pupils.</source>
        <translation>之前已有人确认过：这是两名学生。</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>The pupil is younger than the age that this questionnaire is for.</source>
        <translation>学生的年龄小于这份问卷的适用年龄。</translation>
    </message>
    <message>
        <source>The pupil is older than the age that this questionnaire is for.</source>
        <translation>学生的年龄大于这份问卷的适用年龄。</translation>
    </message>
    <message>
        <source>The pupil is in a lower grade than this questionnaire is for.</source>
        <translation>学生的年级低于这份问卷的适用年级。</translation>
    </message>
    <message>
        <source>The pupil is in a higher grade than this questionnaire is for.</source>
        <translation>学生的年级高于这份问卷的适用年级。</translation>
    </message>
    <message>
        <source>At this age somebody else fills in this questionnaire, not the pupil.</source>
        <translation>这个年龄的学生应由他人代填这份问卷。</translation>
    </message>
    <message>
        <source>This questionnaire is not meant to be filled in by this person.</source>
        <translation>这份问卷不由此人填写。</translation>
    </message>
    <message>
        <source>another edition, not comparable</source>
        <translation>版本不同，不作比较</translation>
    </message>
    <message>
        <source>another form, not comparable</source>
        <translation>题本不同，不作比较</translation>
    </message>
    <message>
        <source>not scored, nothing to compare</source>
        <translation>未能计分，无法比较</translation>
    </message>
    <message>
        <source>void, nothing to compare</source>
        <translation>答卷无效，不作比较</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>不高于 %1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 题</translation>
    </message>
    <message>
        <source>wording free to use</source>
        <translation>题目可自由使用</translation>
    </message>
    <message>
        <source>wording: ask the holder of the rights</source>
        <translation>题目需征得权利人同意</translation>
    </message>
    <message>
        <source>wording needs a licence</source>
        <translation>题目需要授权</translation>
    </message>
    <message>
        <source>wording: %1</source>
        <translation>题目：%1</translation>
    </message>
    <message>
        <source>wording loaded</source>
        <translation>题目已载入</translation>
    </message>
    <message>
        <source>the school&apos;s own</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>The edition until now raises critical answers that this one does not: %1.</source>
        <translation>现在的版本会提醒、而这个版本不会提醒的关键题：%1。</translation>
    </message>
    <message>
        <source>No rule for candidates speaks of this questionnaire: only its critical answers lead to a second interview.</source>
        <translation>没有针对这个量表的“需关注”规则：只有关键题会引出二次访谈。</translation>
    </message>
    <message>
        <source>new in this room</source>
        <translation>本室新加</translation>
    </message>
    <message>
        <source>until now edition %1</source>
        <translation>现为第 %1 版</translation>
    </message>
    <message>
        <source>worked examples that agree: %1</source>
        <translation>%1 个算例全部一致</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指导语</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No sheet of this questionnaire is there yet.</source>
        <translation>还没有这个量表的答卷。</translation>
    </message>
    <message>
        <source>%1: results unchanged: %2, changed: %3.</source>
        <translation>%1：结果不变 %2 份，会变 %3 份。</translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>as the district has given it; may stay empty</source>
        <translation>教育局给的代码，可以不填</translation>
    </message>
</context>
<context>
    <name>SchoolRuleForm</name>
    <message>
        <source>Decision of the school</source>
        <translation>学校的决定</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What was decided before stays in the log. The decision counts from its day on.</source>
        <translation>以前的决定留在日志里。新决定从生效日起执行。</translation>
    </message>
</context>
<context>
    <name>SchoolYear</name>
    <message>
        <source>Grade 1</source>
        <translation>一年级</translation>
    </message>
    <message>
        <source>Grade 2</source>
        <translation>二年级</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>三年级</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>四年级</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>五年级</translation>
    </message>
    <message>
        <source>Grade 6</source>
        <translation>六年级</translation>
    </message>
    <message>
        <source>Grade 7</source>
        <translation>七年级</translation>
    </message>
    <message>
        <source>Grade 8</source>
        <translation>八年级</translation>
    </message>
    <message>
        <source>Grade 9</source>
        <translation>九年级</translation>
    </message>
    <message>
        <source>Senior 1</source>
        <translation>高一</translation>
    </message>
    <message>
        <source>Senior 2</source>
        <translation>高二</translation>
    </message>
    <message>
        <source>Senior 3</source>
        <translation>高三</translation>
    </message>
    <message>
        <source>Vocational 1</source>
        <translation>职一</translation>
    </message>
    <message>
        <source>Vocational 2</source>
        <translation>职二</translation>
    </message>
    <message>
        <source>Vocational 3</source>
        <translation>职三</translation>
    </message>
    <message>
        <source>autumn term</source>
        <translation>秋季学期</translation>
    </message>
    <message>
        <source>spring term</source>
        <translation>春季学期</translation>
    </message>
    <message>
        <source>School year %1–%2, %3</source>
        <translation>%1–%2 学年 %3</translation>
    </message>
</context>
<context>
    <name>ScreeningReport</name>
    <message>
        <source>Pupils who are in a class that a campaign of this school year was for, and whoever answered. Each counted once, in however many campaigns.</source>
        <translation>本学年各次测评所面向班级的学生，以及参加了作答的学生。一人参加多次也只计一次。</translation>
    </message>
    <message>
        <source>Pupils who handed in at least one paper, usable or not.</source>
        <translation>至少交回一份答卷的学生，不论答卷是否可用。</translation>
    </message>
    <message>
        <source>Pupils of whom a campaign has all papers, and all of them can be used.</source>
        <translation>某次测评的答卷齐全、且全部可用的学生。</translation>
    </message>
    <message>
        <source>Pupils whose answers call for a second interview. Not a diagnosis.</source>
        <translation>作答提示需要二次访谈的学生。不是诊断。</translation>
    </message>
    <message>
        <source>Noticed pupils with whom a second interview for the same campaign was held.</source>
        <translation>需关注学生中，已就同一次测评进行二次访谈的。</translation>
    </message>
    <message>
        <source>Noticed pupils for whom a level was set since they answered, each at the newest one. Levels are set by people, never by a test.</source>
        <translation>需关注学生中，作答后确定了预警等级的，按最近一次确定的等级计。等级由人确定，不由测评直接得出。</translation>
    </message>
    <message>
        <source>Interviewed pupils whose guardian was told of the second interview.</source>
        <translation>已访谈学生中，已向监护人反馈访谈情况的。</translation>
    </message>
    <message>
        <source>Noticed pupils who have a case file, or had one since they answered.</source>
        <translation>需关注学生中，现在有个案档案、或作答后有过的。</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Answered, share</source>
        <translation>参测率</translation>
    </message>
    <message>
        <source>Noticed, share</source>
        <translation>需关注占比</translation>
    </message>
    <message>
        <source>Screening, by grade</source>
        <translation>各年级测评情况</translation>
    </message>
</context>
<context>
    <name>ScreeningService</name>
    <message>
        <source>The campaign was not planned with this questionnaire. Nothing was written. Choose another campaign, or add the questionnaire to this one first.</source>
        <translation>这个批次没有安排这份量表。什么也没有写入。请换一个批次，或先把量表加入这个批次。</translation>
    </message>
    <message>
        <source>The campaign was planned with another way of writing answers. Nothing was written. Check it against the file; if the plan is wrong, change the campaign first.</source>
        <translation>这个批次约定的答案写法与此不同。什么也没有写入。请对照文件核对；若约定有误，请先修改批次。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The vault is encrypted; its log was checked when it was opened and is unbroken.</source>
        <translation>心育库已加密；打开时已核对操作日志，完整无缺。</translation>
    </message>
    <message>
        <source>One of the two key files was damaged and has been written again. Nothing is lost.</source>
        <translation>两份密钥文件中有一份损坏，已重新写好，没有丢失内容。</translation>
    </message>
    <message>
        <source>The log of this vault has been changed from outside. Please keep a copy of the folder and tell whoever is responsible for data protection.</source>
        <translation>这个心育库的操作日志在程序之外被改动过。请留一份文件夹副本，并告知负责数据保护的人。</translation>
    </message>
    <message>
        <source>The clock of this PC shows an earlier time than the newest entry of the vault. Due dates are reckoned by the vault. Please set the clock.</source>
        <translation>本机时间早于心育库里最新的记录。到期日按心育库的时间计算，请校准电脑时间。</translation>
    </message>
    <message>
        <source>This PC has not seen this vault before.</source>
        <translation>本机第一次打开这个心育库。</translation>
    </message>
    <message>
        <source>This is not a witness code. It looks like 000418·7KQ2-M9XA.</source>
        <translation>这不是存证码。存证码的样子是 000418·7KQ2-M9XA。</translation>
    </message>
    <message>
        <source>The entry that this code names is in the log, unchanged.</source>
        <translation>这个存证码对应的记录在日志里，没有改动。</translation>
    </message>
    <message>
        <source>The log does not contain the entry that this code names. Keep the folder as it is and compare it with an older backup.</source>
        <translation>日志里没有这个存证码对应的记录。请保持文件夹原样，并与较早的备份比对。</translation>
    </message>
    <message>
        <source>The vault was opened without a password on %1, with the recovery card or an escrow key.</source>
        <translation>%1，有人没有用口令，而是用应急恢复卡或封存钥匙打开了心育库。</translation>
    </message>
    <message>
        <source>%1 is not shut out for good yet, because the vault could not be given its new key. Please make room on the disk and lock the room.</source>
        <translation>%1 还没有彻底移除，因为心育库没能换上新密钥。请在磁盘上腾出空间，再锁定一次。</translation>
    </message>
    <message>
        <source>The log was changed from outside, at this entry or before it, so the code proves nothing any more. Keep the folder as it is and compare it with an older backup.</source>
        <translation>操作日志在这一条或更早的地方被程序之外改动过，这条存证码已经证明不了什么。请原样保留整个文件夹，并与较早的备份对照。</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The lessons of the school year have ended; pupils who are still in classes that have finished: %1. When it suits you, let them graduate and put the new classes together.</source>
        <translation>本学年的课已经结束，仍在毕业班级里的学生有 %1 名。方便的时候，请办理毕业并编好新班。</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>开始新学年</translation>
    </message>
    <message>
        <source>Period %1, %2</source>
        <comment>its number, name of a field</comment>
        <translation>第%1行，%2</translation>
    </message>
    <message>
        <source>Screening campaign</source>
        <translation>测评批次</translation>
    </message>
    <message>
        <source>Plan a screening campaign</source>
        <translation>安排一次测评</translation>
    </message>
    <message>
        <source>Classes; the space bar ticks</source>
        <translation>班级；按空格键勾选</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>To these pupils</source>
        <translation>去看这些学生</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>未分班</translation>
    </message>
    <message>
        <source>Slips for homeroom teachers</source>
        <translation>班主任通知单</translation>
    </message>
    <message>
        <source>Slips %1</source>
        <comment>date</comment>
        <translation>通知单 %1</translation>
    </message>
    <message>
        <source>Homeroom teachers</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Pupils are asked to come to the counselling room</source>
        <translation>请学生到心理辅导室</translation>
    </message>
    <message>
        <source>Why each of them is to come</source>
        <translation>每名学生被通知的原因</translation>
    </message>
    <message>
        <source>To the console</source>
        <translation>到处置台</translation>
    </message>
    <message>
        <source>Log of crisis %1</source>
        <translation>危机 %1 的过程记录</translation>
    </message>
    <message>
        <source>Crisis %1</source>
        <comment>number</comment>
        <translation>危机 %1</translation>
    </message>
    <message>
        <source>Archive of the school</source>
        <translation>学校档案</translation>
    </message>
    <message>
        <source>Record of the crisis %1</source>
        <translation>危机 %1 处置记录</translation>
    </message>
    <message>
        <source>Names of pupils, where they are known to the register</source>
        <translation>名册中学生的姓名</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>档案 %1</translation>
    </message>
    <message>
        <source>pupil %1</source>
        <translation>学生%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要概括</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>原始表述</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未结案</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续安排</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>过程记录</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>(words kept in the vault)</source>
        <translation>（原句仅存于保险库）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>not taken, due at %1</source>
        <translation>未做，应于 %1 前</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>reported at %1</source>
        <translation>%1 已报告</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>看护</translation>
    </message>
    <message>
        <source>%1 stays with %2</source>
        <translation>%1 看护 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>still runs</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Affected pupils</source>
        <translation>受影响的学生</translation>
    </message>
    <message>
        <source>The text of %1 entries: what was said in sessions and interviews, answers, private memos</source>
        <translation>%1 条记录的内容：辅导与访谈中说的话、作答、私人备忘</translation>
    </message>
    <message>
        <source>Private memos</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>Pages of a file</source>
        <translation>档案摘页</translation>
    </message>
    <message>
        <source>Sheet for a teacher</source>
        <translation>给老师的告知单</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <comment>date</comment>
        <translation>告知单 %1</translation>
    </message>
    <message>
        <source>Letter to the guardians</source>
        <translation>转介建议书</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <comment>number</comment>
        <translation>转介建议书 %1</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>A visit to a professional institution is advised</source>
        <translation>建议到专业机构就诊</translation>
    </message>
    <message>
        <source>Reason, level, answers and everything that was said</source>
        <translation>原因、等级、答卷和谈话内容</translation>
    </message>
    <message>
        <source>Record of crisis %1</source>
        <translation>危机 %1 处置记录</translation>
    </message>
    <message>
        <source>%1, counselling room, %2 · confidential, for the archive</source>
        <comment>school, day</comment>
        <translation>%1 心理辅导室&#x3000;%2 · 保密，存档</translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>个案档案 %1</translation>
    </message>
    <message>
        <source>Safety plan for the pupil</source>
        <translation>给学生的安全计划</translation>
    </message>
    <message>
        <source>For hard moments</source>
        <translation>难受的时候</translation>
    </message>
    <message>
        <source>Everything but the plan</source>
        <translation>计划以外的一切</translation>
    </message>
    <message>
        <source>The pupil</source>
        <translation>学生本人</translation>
    </message>
    <message>
        <source>The plan is the pupil&apos;s own</source>
        <translation>计划属于学生本人</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>移交清单</translation>
    </message>
    <message>
        <source>Hand-over list %1</source>
        <translation>移交清单 %1</translation>
    </message>
    <message>
        <source>Everything but the list</source>
        <translation>清单以外的全部内容</translation>
    </message>
    <message>
        <source>The case file is handed over</source>
        <translation>档案移交</translation>
    </message>
    <message>
        <source>For which pupil?</source>
        <translation>为哪位学生？</translation>
    </message>
    <message>
        <source>Enter: go on · Esc: back</source>
        <translation>回车：继续 · Esc：返回</translation>
    </message>
    <message>
        <source>none, see the log</source>
        <translation>未报告，理由见日志</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>office, whether it was told</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SessionNoteForm</name>
    <message>
        <source>Session</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>See again in a week</source>
        <translation>一周后再见</translation>
    </message>
    <message>
        <source>See again in two weeks</source>
        <translation>两周后再见</translation>
    </message>
    <message>
        <source>Talk with the guardian</source>
        <translation>和监护人沟通</translation>
    </message>
    <message>
        <source>Talk with the homeroom teacher</source>
        <translation>和班主任沟通</translation>
    </message>
    <message>
        <source>More, where it helps</source>
        <translation>更多（需要时填写）</translation>
    </message>
</context>
<context>
    <name>SheetCode</name>
    <message>
        <source>That is no code of a paper: digits are expected, the last of them the check digit.</source>
        <translation>这不是答卷上的编码：编码全是数字，最后一位是校验位。</translation>
    </message>
    <message>
        <source>The check digit does not fit, so one digit was typed wrongly. Please type the code once more.</source>
        <translation>校验位不符，说明有一位数字输错了。请再输入一次编码。</translation>
    </message>
</context>
<context>
    <name>SheetCorrection</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>question, answer before, answer now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>SheetEntryService</name>
    <message>
        <source>The answers of this pupil are in already. Type the paper a second time to compare, or correct what is wrong, with a reason.</source>
        <translation>这名学生的答案已经在库里了。可以第二遍录入来核对，或写明原因后更正。</translation>
    </message>
    <message>
        <source>This paper was begun with another edition, or another way of writing answers. What was typed is safe. Declare it as it was begun, and go on.</source>
        <translation>这份答卷开始录入时用的是另一个版本或另一种答案写法。已录的内容都在。请按当时的设定选择，再接着录。</translation>
    </message>
    <message>
        <source>Some questions are neither answered nor left blank. What was typed is kept; the paper can be finished later.</source>
        <translation>有些题既没有答案，也没有标为空白。已录的内容都保留着，可以以后再录完。</translation>
    </message>
    <message>
        <source>Nothing is answered on this paper. Note on the tab “Taking part” why there are no answers.</source>
        <translation>这份答卷一题也没有作答。请在“参测情况”里注明没有答案的原因。</translation>
    </message>
    <message>
        <source>That is no answer of this question. Nothing was changed.</source>
        <translation>这不是这道题的答案。什么都没有改动。</translation>
    </message>
    <message>
        <source>This paper is not typed in to the end. Please finish it first.</source>
        <translation>这份答卷还没有录完，请先录完。</translation>
    </message>
    <message>
        <source>No answer is changed yet.</source>
        <translation>还没有改动任何答案。</translation>
    </message>
    <message>
        <source>Please say who corrects the paper.</source>
        <translation>请写明由谁更正。</translation>
    </message>
    <message>
        <source>Please say why it is corrected.</source>
        <translation>请写明更正的原因。</translation>
    </message>
    <message>
        <source>Some answers still differ. Please look at the paper and choose for each of them.</source>
        <translation>还有答案不一致。请对照纸上的答案，逐题选定。</translation>
    </message>
    <message>
        <source>Typed otherwise before the paper was finished</source>
        <translation>录完之前改过已录的答案</translation>
    </message>
    <message>
        <source>Typed in twice; answers that differed: %1 of %2; the paper was looked at again</source>
        <translation>录入两遍；%2 题中有 %1 题不一致；已对照原卷</translation>
    </message>
</context>
<context>
    <name>ShutOut</name>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>%1 is not shut out for good yet: %2. Until then Anxin refuses their way in and tries again at every lock and unlock. Please mend this soon.</source>
        <translation>%1 还没有彻底移除：%2。在此之前，安心会拒绝对方进入，并在每次锁定和解锁时再试。请尽快处理。</translation>
    </message>
    <message>
        <source>%1 opens this vault no more; it has a new key.</source>
        <translation>%1 已不能再打开这个心育库，心育库已换新密钥。</translation>
    </message>
</context>
<context>
    <name>SlipCodeForm</name>
    <message>
        <source>Reply slip of a referral</source>
        <translation>转介回执</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Please send these pupils</source>
        <translation>请通知以下学生</translation>
    </message>
    <message>
        <source>To %1, homeroom teacher of %2</source>
        <comment>name, class</comment>
        <translation>%2 班主任 %1：</translation>
    </message>
    <message>
        <source>Day and time: ______________     Place: ______________</source>
        <translation>时间：______________&#x3000;&#x3000;地点：______________</translation>
    </message>
    <message>
        <source>Please tell each pupil alone, and only when and where. If somebody cannot come, please let us know the same day. Please give this slip back or destroy it.</source>
        <translation>请单独告诉每名学生时间和地点，不必说明原因。有学生不能来，请当天告诉我们。用完请交回或销毁本单。</translation>
    </message>
    <message>
        <source>%1, counselling room, %2</source>
        <comment>school, day</comment>
        <translation>%1 心理辅导室&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>StageReviewForm</name>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>The pupil is on leave</source>
        <translation>学生请假</translation>
    </message>
    <message>
        <source>Waits for the hospital&apos;s reply</source>
        <translation>等医院反馈</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Say why. The review stays on the list until it is held.</source>
        <translation>请写明原因。评估完成之前会一直留在清单上。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>counsellor, homeroom teacher …</source>
        <translation>心理教师、班主任……</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next review is proposed as the pupil&apos;s level asks. After a final review the file can be closed.</source>
        <translation>下次复核日期按学生的等级推算。结案评估之后可以结案。</translation>
    </message>
</context>
<context>
    <name>StatusForm</name>
    <message>
        <source>Enrolment</source>
        <translation>学籍状态</translation>
    </message>
    <message>
        <source>to which school, for how long, who has agreed …</source>
        <translation>去了哪所学校、多长时间、谁同意的……</translation>
    </message>
    <message>
        <source>What was before stays in the history. A pupil who has left is found under “Left school”, and an open case file still wants to be closed or handed over.</source>
        <translation>之前的情况保留在历史里。已离校的学生可在“已离校”中找到；未结案的个案仍需结案或移交。</translation>
    </message>
</context>
<context>
    <name>StudentAttachments</name>
    <message>
        <source>added %1</source>
        <translation>%1 添加</translation>
    </message>
</context>
<context>
    <name>StudentConsents</name>
    <message>
        <source>valid until %1</source>
        <translation>有效至%1</translation>
    </message>
</context>
<context>
    <name>StudentFamily</name>
    <message>
        <source>no telephone number</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>不宜告知</translation>
    </message>
    <message>
        <source>not first</source>
        <translation>不首先告知</translation>
    </message>
    <message>
        <source>may be told</source>
        <translation>可以告知</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 must not be told.</source>
        <translation>%1：不可告知。</translation>
    </message>
    <message>
        <source>%1 is not to be told first.</source>
        <translation>%1：不要最先告知。</translation>
    </message>
</context>
<context>
    <name>StudentForm</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>zeng xiao hong</source>
        <translation>zeng xiao hong</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>StudentScreening</name>
    <message>
        <source>Source of the rule: %1.</source>
        <translation>规则来源：%1。</translation>
    </message>
    <message>
        <source>Which answers are critical was judged from the content of the items; no manual says it.</source>
        <translation>哪些回答需要马上关注，是按题目内容判断的，手册中没有规定。</translation>
    </message>
    <message>
        <source>How fast and how evenly was answered is judged by this program&apos;s own marks.</source>
        <translation>作答过快、过于一致，按本程序自己的标准提示。</translation>
    </message>
    <message>
        <source>These answers cannot be relied on, and are never taken for “not noticeable”. Please test again.</source>
        <translation>这份作答不可靠，不能当作“无明显提示”，请重新测评。</translation>
    </message>
    <message>
        <source>Scored with what the register says today, this comes out differently from what was kept when the answers came in; lists and counts go by what was kept.</source>
        <translation>学籍信息（性别、生日或班级）后来有更正，按今天的信息计分结果不同；名单和统计仍以当时的结果为准。</translation>
    </message>
    <message>
        <source>%1 of %2 items without an answer: %3</source>
        <translation>%2 题中有 %1 题未答：%3</translation>
    </message>
    <message>
        <source>No reliability is published for this value and this group, so only the difference is shown.</source>
        <translation>这一项在这类学生中没有公开发表的信度，所以只显示差值。</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha %1</source>
        <translation>克隆巴赫 α 系数 %1</translation>
    </message>
    <message>
        <source>retest reliability %1</source>
        <translation>重测信度 %1</translation>
    </message>
    <message>
        <source>Changes are judged by the reliable change index (Jacobson &amp; Truax 1991), beyond 1.96, with the figures of: %1; %2, standard deviation %3. %4</source>
        <translation>变化按可靠变化指数判断（Jacobson &amp; Truax 1991，绝对值大于 1.96）。依据：%1；%2，标准差 %3。%4</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>%1 作答</translation>
    </message>
    <message>
        <source>filled in by: %1</source>
        <translation>填写人：%1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>题本 %1</translation>
    </message>
    <message>
        <source>came in as: %1</source>
        <translation>导入编码：%1</translation>
    </message>
    <message>
        <source>rights: %1</source>
        <translation>版权：%1</translation>
    </message>
    <message>
        <source>This edition of the questionnaire is not part of the program, so its values cannot be drawn.</source>
        <translation>程序中没有这一版问卷，所以无法画出剖面图。</translation>
    </message>
    <message>
        <source>No rule points to this pupil.</source>
        <translation>没有规则提示需要关注。</translation>
    </message>
    <message>
        <source>Without a score, for want of answers: %1. What rests on it is still open.</source>
        <translation>因缺答而没有得分：%1。与它有关的判断暂不能作出。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Talk</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Chinese, mathematics …</source>
        <translation>语文、数学……</translation>
    </message>
</context>
<context>
    <name>TellForm</name>
    <message>
        <source>Who, and why</source>
        <translation>告知谁，为什么</translation>
    </message>
    <message>
        <source>why this teacher must know, for example: seating and tests this month</source>
        <translation>这位老师为什么需要知道，例如：本月的座位和测验</translation>
    </message>
    <message>
        <source>What to do in class, as little as will do. No diagnosis, nothing from a session, no results, and no name: the ledger keeps these sentences for ever.</source>
        <translation>只写课堂上怎么做，够用就好。不写诊断、不写辅导内容、不写测评结果、不写姓名：台账会永久保存这些话。</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>告知的话</translation>
    </message>
    <message>
        <source>Only where the program refuses because somebody else is named, and the word must stay or is no name here.</source>
        <translation>仅当程序因写有他人姓名而不予登记，而这个词确需保留或并非人名时填写。</translation>
    </message>
</context>
<context>
    <name>TellingSheet</name>
    <message>
        <source>For your work with one pupil</source>
        <translation>配合关心一位同学</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>name, function</comment>
        <translation>致 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>pupil, class</comment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>More is not needed for this, and is not told, to protect the pupil. Please keep this to yourself, ask the pupil nothing about it, and give this sheet back or destroy it.</source>
        <translation>为了保护学生，与此无关的情况不再告知。请不要外传，不要向学生追问；这页纸用后请交还或销毁。</translation>
    </message>
    <message>
        <source>%1, counselling room, %2</source>
        <comment>school, day</comment>
        <translation>%1 心理辅导室&#x3000;%2</translation>
    </message>
    <message>
        <source>Confidential. Give back or destroy after use.</source>
        <translation>保密材料，用后请交还或销毁。</translation>
    </message>
</context>
<context>
    <name>TermCare</name>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of pupils: what is missing</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TermReport</name>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Pupils on the register whose class was at school in this school year, also those who have graduated since. Not those who were transferred to another school.</source>
        <translation>花名册上本学年在校班级的学生，含之后毕业的，不含转学的。</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>已测评</translation>
    </message>
    <message>
        <source>Pupils with at least one answer sheet of this term, each counted once.</source>
        <translation>本学期至少有一份答卷的学生，每人计一次。</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Screened pupils whose answers call for a second interview. Not a diagnosis.</source>
        <translation>作答提示需二次访谈的已测评学生，不是诊断。</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>已访谈</translation>
    </message>
    <message>
        <source>Noticed pupils with whom a second interview for the same screening was held by the end of the term.</source>
        <translation>需关注的学生中，学期结束前就同一批次做过二次访谈的。</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列入关注</translation>
    </message>
    <message>
        <source>Pupils with a warning level on the last day of the term, each at the level that was in force that day.</source>
        <translation>学期最后一天有预警等级的学生，按当天的等级计。</translation>
    </message>
    <message>
        <source>With case file</source>
        <translation>已建档</translation>
    </message>
    <message>
        <source>Listed pupils who had an open case file on the last day of the term.</source>
        <translation>列入关注的学生中，学期最后一天有在办个案档案的。</translation>
    </message>
    <message>
        <source>Open case files</source>
        <translation>在办个案</translation>
    </message>
    <message>
        <source>Case files open on the last day of the term, of listed and other pupils.</source>
        <translation>学期最后一天在办的个案档案，不论学生是否列入关注。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>个别辅导</translation>
    </message>
    <message>
        <source>Individual sessions held in the term, by their notes.</source>
        <translation>本学期的个别辅导次数，按辅导记录计。</translation>
    </message>
    <message>
        <source>Pupils in sessions</source>
        <translation>辅导人数</translation>
    </message>
    <message>
        <source>Pupils who had at least one individual session in the term, each counted once.</source>
        <translation>本学期至少接受过一次个别辅导的学生，每人计一次。</translation>
    </message>
    <message>
        <source>Home contacts</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Families reached</source>
        <translation>联系到的家庭</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Referrals advised in the term, wherever they went.</source>
        <translation>本学期建议的转介，不论去向。</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Referrals of the term that were answered by its last day.</source>
        <translation>本学期的转介中，学期结束前收到回执的。</translation>
    </message>
    <message>
        <source>Screened, share</source>
        <translation>测评率</translation>
    </message>
    <message>
        <source>Noticed, share</source>
        <translation>需关注占比</translation>
    </message>
    <message>
        <source>Screening and warning levels</source>
        <translation>筛查与预警等级</translation>
    </message>
    <message>
        <source>Counselling, families, referrals</source>
        <translation>辅导、家校联系与转介</translation>
    </message>
    <message>
        <source>Talks with pupils&apos; families in the term, and how they were held.</source>
        <translation>本学期联系上并与学生家庭沟通的次数及方式，未联系上的不计。</translation>
    </message>
    <message>
        <source>Pupils whose family was talked with at least once in the term, each counted once.</source>
        <translation>本学期至少与家庭沟通过一次的学生，每人计一次。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Throttle</name>
    <message>
        <source>The next try is possible in %1 s.</source>
        <translation>%1 秒后可以再试。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was wrong, when the next try is possible</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The text stands in the case file.</source>
        <translation>内容在档案里。</translation>
    </message>
    <message>
        <source>Plan rewritten</source>
        <translation>方案已改写</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>安全计划</translation>
    </message>
    <message>
        <source>Measure ended: %1</source>
        <translation>措施结束：%1</translation>
    </message>
    <message>
        <source>File handed over to %1</source>
        <translation>档案移交给 %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>还没有回执</translation>
    </message>
    <message>
        <source>Crisis %1</source>
        <translation>危机 %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>告知：%1</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>没有告知：%1</translation>
    </message>
    <message>
        <source>Joined the group “%1”</source>
        <translation>加入团体“%1”</translation>
    </message>
    <message>
        <source>Left the group “%1”</source>
        <translation>退出团体“%1”</translation>
    </message>
    <message>
        <source>Group “%1”, session %2</source>
        <translation>团体“%1”第 %2 次</translation>
    </message>
    <message>
        <source>Talk with a teacher</source>
        <translation>教师谈心</translation>
    </message>
    <message>
        <source>Letter to the room</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>预约：%1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Added by %1: %2</source>
        <comment>name, text</comment>
        <translation>补充（%1）：%2</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Signed, additions: %1</source>
        <translation>已签署，补充 %1</translation>
    </message>
    <message>
        <source>Case file %1 opened</source>
        <translation>建立档案 %1</translation>
    </message>
    <message>
        <source>Case file %1 closed</source>
        <translation>档案 %1 结案</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>二次访谈</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>未列入关注</translation>
    </message>
    <message>
        <source>Level set: %1</source>
        <translation>评定等级：%1</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已解除关注</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>研判会</translation>
    </message>
    <message>
        <source>Review meeting: %1</source>
        <translation>研判会：%1</translation>
    </message>
    <message>
        <source>Home contact</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>转介：%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <comment>a questionnaire</comment>
        <translation>完成测评：%1</translation>
    </message>
    <message>
        <source>Critical answer</source>
        <translation>危急作答</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效至%1</translation>
    </message>
    <message>
        <source>Consent, %1</source>
        <comment>what for</comment>
        <translation>知情同意：%1</translation>
    </message>
    <message>
        <source>Attention category: %1</source>
        <translation>关注类别：%1</translation>
    </message>
    <message>
        <source>Attention category ended: %1</source>
        <translation>关注类别结束：%1</translation>
    </message>
    <message>
        <source>Enrolment: %1</source>
        <translation>学籍：%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次辅导</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>评估与原因分析</translation>
    </message>
    <message>
        <source>%1, crisis %2</source>
        <comment>what, number</comment>
        <translation>%1（危机 %2）</translation>
    </message>
    <message>
        <source>Somebody stays with the pupil</source>
        <translation>有人看护该生</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Looked in on</source>
        <translation>最近看望</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Home contact: %1</source>
        <translation>家校联系：%1</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Crisis %1 closed</source>
        <translation>危机 %1 结案</translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <comment>report, recipient</comment>
        <translation>%1，交给%2</translation>
    </message>
    <message>
        <source>Suicide and self-harm: %1</source>
        <translation>自杀自伤询问：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Transition</name>
    <message>
        <source>Before: %1</source>
        <comment>a holiday</comment>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>a holiday</comment>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>exams</comment>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>winter holidays</source>
        <translation>寒假</translation>
    </message>
    <message>
        <source>summer holidays</source>
        <translation>暑假</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <comment>exams</comment>
        <translation>%1成绩公布后</translation>
    </message>
    <message>
        <source>New at this school</source>
        <translation>新生入学</translation>
    </message>
</context>
<context>
    <name>TriageService</name>
    <message>
        <source>Lowering a level needs the evidence that it is safe. Please name it.</source>
        <translation>降级需要有安全的依据，请写明。</translation>
    </message>
    <message>
        <source>This level is in force already.</source>
        <translation>目前已经是这个等级。</translation>
    </message>
    <message>
        <source>At least one level stays in use, or nobody could be put on the list.</source>
        <translation>至少要保留一个启用的等级，否则无法把学生列入名单。</translation>
    </message>
    <message>
        <source>Somebody has this level. Set another one for them first.</source>
        <translation>还有学生处于这个等级。请先为他们改定等级。</translation>
    </message>
    <message>
        <source>A test alone sets no level. Record a second interview about the latest answers first, or name the evidence.</source>
        <translation>单凭测评不能定级。请先就最近一次作答做二次访谈并记录，或写明依据。</translation>
    </message>
    <message>
        <source>This level is not in use any more. Choose another one, or take it into use again under “Settings”, “Levels and days”.</source>
        <translation>这一等级已停用。请选择其他等级，或在“设置”的“等级与期限”中重新启用。</translation>
    </message>
</context>
<context>
    <name>TriageStage</name>
    <message>
        <source>The pupil stands in this column already.</source>
        <translation>这名学生已经在这一列。</translation>
    </message>
    <message>
        <source>Nobody has spoken with this pupil yet. Record the second interview first: move the card to “To be decided”.</source>
        <translation>还没有人和这名学生谈过。请先做二次访谈：把卡片移到“待研判”即可登记。</translation>
    </message>
    <message>
        <source>Whether a pupil who was seen is not put on the list is decided in a review meeting, with a reason. Open “Review meetings”.</source>
        <translation>访谈过的学生是否不列入名单，由研判会决定并写明理由。请打开“研判会”。</translation>
    </message>
    <message>
        <source>Only the answers of a screening put a pupil into this column. To look at the pupil again, record another interview: move the card to “To be decided”.</source>
        <translation>只有测评答卷会把学生放进这一列。想再了解一次，请再登记一次访谈：把卡片移到“待研判”即可。</translation>
    </message>
</context>
<context>
    <name>VaultFolder</name>
    <message>
        <source>The folder in which the vault should be made does not exist. Nothing was changed. Choose a folder that exists.</source>
        <translation>要建心育库的位置不存在。没有改动任何内容。请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>This vault is older than it was when this PC last saw it (%1).</source>
        <translation>这个心育库比本机上次见到它时（%1）更旧。</translation>
    </message>
    <message>
        <source>A part of this vault is older than the rest of it.</source>
        <translation>这个心育库的一部分比其余部分更旧。</translation>
    </message>
    <message>
        <source>At least %1 entries of its log are missing.</source>
        <translation>日志里至少少了 %1 条记录。</translation>
    </message>
    <message>
        <source>A backup may have been restored, or somebody may have put an old copy in its place.</source>
        <translation>可能是恢复过备份，也可能是有人放回了旧的副本。</translation>
    </message>
    <message>
        <source>There is already something of this name. Nothing was changed. Choose a new folder name for the vault.</source>
        <translation>这个名称的文件或文件夹已经存在。没有改动任何内容。请为心育库另取一个文件夹名。</translation>
    </message>
</context>
<context>
    <name>VaultKeys</name>
    <message>
        <source>This password does not open the vault. Check Caps Lock and the input method, then type it again.</source>
        <translation>口令不对。请检查大写锁定和输入法，再输一次。</translation>
    </message>
    <message>
        <source>This recovery code does not open the vault. It may be the card of another vault, or an older card that a new code has replaced.</source>
        <translation>这个恢复码打不开心育库。可能是别的心育库的卡，或是已换新的旧卡。</translation>
    </message>
    <message>
        <source>This vault has no recovery code. Only a password opens it.</source>
        <translation>这个心育库没有恢复码，只能用口令打开。</translation>
    </message>
    <message>
        <source>The key files of this vault were not made by the vault that your password belongs to. Nothing was opened. Keep the folder as it is and use the newest backup.</source>
        <translation>这里的密钥文件不属于您口令对应的心育库。没有打开任何内容。请保持文件夹原样，使用最近的备份。</translation>
    </message>
    <message>
        <source>This vault has %1 users already. Remove one first.</source>
        <translation>这个心育库已有 %1 个用户，请先移除一个。</translation>
    </message>
    <message>
        <source>The last user cannot be removed. Add the new user first.</source>
        <translation>不能移除最后一个用户，请先添加新用户。</translation>
    </message>
    <message>
        <source>This is not an escrow key, or it was changed on the way. Nothing was opened or added. Take the file or the line again from where it was made.</source>
        <translation>这不是封存钥匙，或者传送途中有改动。没有打开或添加任何内容。请到制作它的地方重新取一份。</translation>
    </message>
    <message>
        <source>This password does not open the escrow key. It is the one that was chosen when the key was made.</source>
        <translation>这个口令打不开封存钥匙。请用制作钥匙时设的那个口令。</translation>
    </message>
    <message>
        <source>This vault was not sealed to this escrow key. Nothing was opened.</source>
        <translation>这个心育库没有交给这把封存钥匙。没有打开任何内容。</translation>
    </message>
    <message>
        <source>This vault has no such user or escrow holder.</source>
        <translation>这个心育库没有这位用户或封存钥匙持有人。</translation>
    </message>
    <message>
        <source>This vault is sealed to %1 escrow keys already. Remove one first.</source>
        <translation>这个心育库已经交给 %1 把封存钥匙。请先移除一把。</translation>
    </message>
    <message>
        <source>This vault is sealed to this escrow key already.</source>
        <translation>这个心育库已经交给这把封存钥匙了。</translation>
    </message>
    <message>
        <source>Every user needs a name, so that the list can tell who opens the vault.</source>
        <translation>每位使用者都要有姓名，这样名单上才看得出谁能打开心育库。</translation>
    </message>
    <message>
        <source>This is the password with which you opened the vault. Every user needs one of their own, or the log cannot tell who was there.</source>
        <translation>这正是您打开心育库所用的口令。每位使用者都要有自己的口令，否则日志分不清是谁。</translation>
    </message>
    <message>
        <source>This is how you opened the vault yourself. Nobody can shut themselves out; somebody else who can open it does that.</source>
        <translation>您这次正是用它打开心育库的。谁也不能移除自己，请由另一位能打开心育库的人来做。</translation>
    </message>
    <message>
        <source>Say who holds the escrow key, so that the list can tell who opens the vault.</source>
        <translation>请写明谁持有封存钥匙，名单上才看得出谁能打开心育库。</translation>
    </message>
    <message>
        <source>This is the password of now. Nothing was changed. Choose another one.</source>
        <translation>这就是现在的口令，没有改动。请另选一个。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 of %2 pages are not as they were written: number %3</source>
        <translation>%2 页中有 %1 页与写入时不一致：第 %3 页</translation>
    </message>
    <message>
        <source>it is older than what was seen before; entries missing: %1</source>
        <translation>比先前见到的旧；缺少 %1 条</translation>
    </message>
    <message>
        <source>it was changed from outside at entry %1</source>
        <translation>从第 %1 条起在程序之外被改动过</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>older than the other one</source>
        <translation>比另一份旧</translation>
    </message>
    <message>
        <source>differs from the other one</source>
        <translation>与另一份不同</translation>
    </message>
    <message>
        <source>names a database file that is not there</source>
        <translation>指向的数据文件不在</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写这一项。</translation>
    </message>
    <message>
        <source>A number is expected here, found “%1”.</source>
        <translation>这里应填数字，现在是“%1”。</translation>
    </message>
    <message>
        <source>A date is expected here, such as 2012-03-05, found “%1”.</source>
        <translation>这里应填日期，如 2012-03-05，现在是“%1”。</translation>
    </message>
    <message>
        <source>A name is expected here, found “%1”.</source>
        <translation>这里应填姓名，现在是“%1”。</translation>
    </message>
    <message>
        <source>A class is expected here, such as 七年级3班, 高一(2)班 or 2024级3班, found “%1”.</source>
        <translation>这里应填班级，如七年级3班、高一(2)班或2024级3班，现在是“%1”。</translation>
    </message>
    <message>
        <source>Expected one of %1, found “%2”.</source>
        <translation>应为 %1 之一，现在是“%2”。</translation>
    </message>
    <message>
        <source>Expected %1, found “%2”.</source>
        <translation>应为 %1，现在是“%2”。</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>这里最多 %1 个字。</translation>
    </message>
    <message>
        <source>The spreadsheet turned this long number into “%1” and its last digits are lost. Format the column as text and enter it again.</source>
        <translation>表格软件把这个长号码变成了“%1”，末尾几位已丢失。请把这一列设为文本格式，重新录入。</translation>
    </message>
    <message>
        <source>The last digit does not fit the number “%1”. Please check it for a typing error.</source>
        <translation>号码“%1”的末位对不上，请检查是否输错。</translation>
    </message>
    <message>
        <source>This does not agree with %1.</source>
        <translation>与“%1”不一致。</translation>
    </message>
    <message>
        <source>The same pupil already stands in row %1.</source>
        <translation>第 %1 行已有同一名学生。</translation>
    </message>
    <message>
        <source>No pupil in the register fits “%1”.</source>
        <translation>花名册里没有符合“%1”的学生。</translation>
    </message>
    <message>
        <source>More than one pupil fits “%1”. Add the school number.</source>
        <translation>符合“%1”的学生不止一名，请补上学号。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This day is before %1.</source>
        <translation>这一天早于 %1。</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 已用了这个号码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This pupil&apos;s answers are here already, read as “%1”. Read as “%2” they would change, so one of the two is wrong.</source>
        <translation>该学生的答案已经在库中，当时按“%1”读入；现在按“%2”读会有变化，两者必有一个不对。</translation>
    </message>
    <message>
        <source>“%1” does not agree with %2.</source>
        <translation>“%1”与%2不符。</translation>
    </message>
    <message>
        <source>There is one of this title already.</source>
        <translation>已有同名的一项。</translation>
    </message>
    <message>
        <source>The day was %1. To make it later, say here what has become of it.</source>
        <translation>原定日期是 %1。要推迟，请在这里写明进展。</translation>
    </message>
    <message>
        <source>“%1” stands here already and is not taken back.</source>
        <translation>已登记为“%1”，不能改低或撤回。</translation>
    </message>
    <message>
        <source>“%1” stands here already, and nothing has been decided since. Set a level, write a safety plan or hold a review first; then this can be put right.</source>
        <translation>这里已经记着“%1”，之后还没有作过任何决定。请先评定预警级别、写安全计划或开一次阶段评估，然后就可以更正。</translation>
    </message>
    <message>
        <source>A referral of this pupil awaits the return. Please enter application, assessment and return there; this changes by itself then.</source>
        <translation>这名学生的转介正在等待复学。请在转介中登记复学申请、复学评估和返校，学籍状态会随之更新。</translation>
    </message>
</context>
<context>
    <name>WarningLevel</name>
    <message>
        <source>Crisis (red)</source>
        <translation>危机（红）</translation>
    </message>
    <message>
        <source>Priority (orange)</source>
        <translation>重点（橙）</translation>
    </message>
    <message>
        <source>Attention (yellow)</source>
        <translation>关注（黄）</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
</context>
<context>
    <name>WarningLevelForm</name>
    <message>
        <source>Warning level</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>offered when a level is set</source>
        <translation>设定等级时可选</translation>
    </message>
    <message>
        <source>Shape and colour follow the rank: ▲ is the most serious, then ◆, ◐, ○. Decisions made so far keep their level.</source>
        <translation>图形和颜色随级别而定：▲ 最重，其次 ◆、◐、○。以前作出的决定保持原来的等级。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This questionnaire has questions that are not answered by choosing one answer, so it cannot be given on this PC: %1.</source>
        <translation>这个量表有不是单选的题目，不能在本机作答：%1。</translation>
    </message>
    <message>
        <source>The file has no row of headers with a column “题号” and a column “题目”.</source>
        <translation>文件里没有带“题号”和“题目”两列的表头行。</translation>
    </message>
    <message>
        <source>Questions without a text: %1. All of them are needed.</source>
        <translation>这些题没有题目文字：%1。每一题都需要。</translation>
    </message>
    <message>
        <source>The questionnaire has no questions with these numbers: %1.</source>
        <translation>这个量表没有这些题号：%1。</translation>
    </message>
    <message>
        <source>Questions that stand in the file twice: %1.</source>
        <translation>文件里出现两次的题：%1。</translation>
    </message>
    <message>
        <source>Answers without words: %1. Give them in a column “选项” with the code behind it, e.g. “选项0”.</source>
        <translation>这些选项没有文字：%1。请用“选项”加代码作列名，例如“选项0”。</translation>
    </message>
    <message>
        <source>Texts that are too long for the screen: %1.</source>
        <translation>屏幕上放不下的文字：%1。</translation>
    </message>
    <message>
        <source>Please say where the wording comes from and why the school may use it. It is kept with it.</source>
        <translation>请写明题目的来源，以及学校为什么可以使用。会一并保存。</translation>
    </message>
</context>
<context>
    <name>anxin::ActDialogs</name>
    <message>
        <source>Second interview</source>
        <translation>二次访谈</translation>
    </message>
    <message>
        <source>Record interview</source>
        <translation>记下访谈</translation>
    </message>
    <message>
        <source>Set warning level</source>
        <translation>评定预警等级</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>解除关注</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>建立个案档案</translation>
    </message>
    <message>
        <source>Plan and next review</source>
        <translation>方案与下次复核</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close the case file</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>辅导记录</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>保存，暂不签署</translation>
    </message>
    <message>
        <source>Home contact</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>记下联系</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation>记下转介</translation>
    </message>
    <message>
        <source>Not in the newest class list</source>
        <translation>最新花名册中没有</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>Attention category</source>
        <translation>关注类别</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Change of enrolment</source>
        <translation>学籍变动</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Consents of a class</source>
        <translation>全班知情同意</translation>
    </message>
    <message>
        <source>Pupils; the space bar ticks</source>
        <translation>学生；按空格键勾选</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Addition to a session note</source>
        <translation>辅导记录补充</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>签署补充</translation>
    </message>
    <message>
        <source>Private memo</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>This pupil has no open case file. The note opens one; the plan can be written later.</source>
        <translation>这名学生还没有在办的个案档案。保存记录时会自动建档，方案可以以后再写。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>I have just spoken with the pupil</source>
        <translation>我刚与学生谈过</translation>
    </message>
    <message>
        <source>A referral of this pupil is open already. Record another one only if it goes elsewhere; the steps of the first belong there.</source>
        <translation>该生已有一份未关闭的转介。只有转往别处时才另外登记；原来那份的进展请记在原处。</translation>
    </message>
    <message>
        <source>The interview found a crisis. Somebody stays with the pupil now; F8 opens the crisis console. Here the level is set.</source>
        <translation>访谈判断为危机：现在就要有人陪着学生，按 F8 打开危机处置台。请在这里评定等级。</translation>
    </message>
    <message>
        <source>The interview found a high risk. Please set the level, or close this and let the meeting decide.</source>
        <translation>访谈判断为高风险：请评定等级，或先关闭、交研判会决定。</translation>
    </message>
    <message>
        <source>The pupil spoke of a plan, preparations or an attempt. Somebody stays with the pupil now; F8 opens the crisis console. Here the level is set.</source>
        <translation>学生说到有计划、准备或近期行为：现在就要有人陪着学生，按 F8 打开危机处置台。请在这里评定等级。</translation>
    </message>
    <message>
        <source>Something was begun in this file and is not saved yet: %1. Save or discard it before closing the file; Today lists it.</source>
        <translation>这份档案里还有没保存的内容：%1。请先保存或放弃，再结案；“今日”页里列着它。</translation>
    </message>
    <message>
        <source>Another note has been written about this appointment. What you began here is kept: you can save it as a note of its own, without the appointment, or discard it.</source>
        <translation>这次预约已经另有一份记录。您在这里开了头的内容还在：可以另存为一份不关联预约的记录，也可以放弃。</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>登记变动</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record for all ticked</source>
        <translation>为勾选的学生登记</translation>
    </message>
    <message>
        <source>The note says “%1”, and “Asked about suicide and self-harm” says “%2”. Choose there what was asked, or press the button once more to sign it as it is.</source>
        <translation>记录里写到“%1”，而“自杀自伤询问”一栏是“%2”。请在那一栏选询问的结果；如需照原样签署，再按一次按钮即可。</translation>
    </message>
    <message>
        <source>The note says “%1”. Please choose under “Asked about suicide and self-harm” what you asked, and what was said.</source>
        <translation>记录里写到“%1”。请在“自杀自伤询问”一栏选择：有没有问过，学生怎么说。</translation>
    </message>
    <message>
        <source>Signed. It can be read and added to, but not changed.</source>
        <translation>已签署。可以阅读和补充，不能改动。</translation>
    </message>
</context>
<context>
    <name>anxin::AnswerGrid</name>
    <message>
        <source>Answers of the paper</source>
        <translation>答卷的答案</translation>
    </message>
    <message>
        <source>All %1 questions are typed</source>
        <translation>%1 题都录好了</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Enter: go on · ← back</source>
        <translation>回车：继续 · ←：回上一题</translation>
    </message>
    <message>
        <source>type what is written, then Enter</source>
        <translation>照纸上写的输入，再按回车</translation>
    </message>
    <message>
        <source>%1 · Space: left blank · ← back · End: next open question</source>
        <translation>%1 · 空格：纸上空白 · ←：回上一题 · End：到下一道未录的题</translation>
    </message>
</context>
<context>
    <name>anxin::AnswerImportPanel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>for example: autumn 2026, all grades</source>
        <translation>例如：2026 年秋季全校测评</translation>
    </message>
    <message>
        <source>To these pupils</source>
        <translation>去看这些学生</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入作答</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>选择作答文件</translation>
    </message>
    <message>
        <source>An export of the online form or a sheet with a column for each question, as .xlsx or .csv. The file is only read; nothing is kept before the last step.</source>
        <translation>网上问卷导出的文件，或每题一列的表格，.xlsx 或 .csv 均可。只读取文件，最后一步之前不保存任何内容。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>How the answers are written</source>
        <translation>作答的写法</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>测评批次</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Kind of campaign</source>
        <translation>测评类型</translation>
    </message>
    <message>
        <source>How the pupils answered</source>
        <translation>施测方式</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>How answers are written must be declared: the same digit means different answers in different exports.</source>
        <translation>请说明作答的写法：同一个数字，在不同的导出文件里代表的选项可能不同。</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>每一行都可以导入</translation>
    </message>
    <message>
        <source>All pupils were found in the register and every answer is one of its question.</source>
        <translation>学生都在花名册里，每个作答都是该题的选项。</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>For a second interview: %1</source>
        <translation>待二次访谈：%1</translation>
    </message>
    <message>
        <source>Critical answers to review: %1</source>
        <translation>待复核的危急作答：%1</translation>
    </message>
    <message>
        <source>See these pupils today</source>
        <translation>今天就要见的学生</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>查看测评批次</translation>
    </message>
    <message>
        <source>Critical answers: %1. Please see these pupils today.</source>
        <translation>危急作答 %1 条，请今天与这些学生面谈。</translation>
    </message>
    <message>
        <source>The answers have been taken and scored. No answer asks for a talk today.</source>
        <translation>作答已导入并计分，没有需要今天面谈的作答。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>The file looks like: %1. Please check against the export.</source>
        <translation>看起来是：%1。请对照导出文件核对。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 · rows below the headers: %2</source>
        <translation>%1 · 表头以下 %2 行</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>不读取的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Critical answers cannot be seen: %1</source>
        <translation>看不到关键题：%1 份</translation>
    </message>
    <message>
        <source>The factor scores have been taken. They do not show whether somebody gave a critical answer: please look into the platform today.</source>
        <translation>因子分已存入。从因子分看不出是否有人答中关键题，请今天就到测评平台查看。</translation>
    </message>
    <message>
        <source>The answers have been taken and scored.</source>
        <translation>作答已存入并计分。</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Import %1 sheets</source>
        <translation>导入 %1 份答卷</translation>
    </message>
    <message>
        <source>See these pupils at once</source>
        <translation>马上要见的学生</translation>
    </message>
    <message>
        <source>Critical answers. Please see these pupils: %1 at once, %2 today.</source>
        <translation>有危急作答：%1 条请马上面谈，%2 条请今天面谈。</translation>
    </message>
    <message>
        <source>Critical answers: %1. Please see these pupils at once.</source>
        <translation>危急作答 %1 条，请马上与这些学生面谈。</translation>
    </message>
</context>
<context>
    <name>anxin::AppointmentDialogs</name>
    <message>
        <source>%1 Press the button once more to do it all the same.</source>
        <translation>%1如果仍要这样做，请再按一次按钮。</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>An appointment with whom?</source>
        <translation>与谁预约？</translation>
    </message>
    <message>
        <source>Enter: go on · Esc: back</source>
        <translation>Enter：继续 · Esc：返回</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>重新预约</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel what is still booked</source>
        <translation>取消尚未进行的预约</translation>
    </message>
    <message>
        <source>Cancel all of them</source>
        <translation>全部取消</translation>
    </message>
</context>
<context>
    <name>anxin::AppointmentsPage</name>
    <message>
        <source>Write the note</source>
        <translation>写记录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消预约…</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>本周预约</translation>
    </message>
    <message>
        <source>Arrow keys go from period to period, Enter opens or books, Alt with an arrow moves, Shift with up or down changes the length, Delete cancels, M notes that somebody did not come, N writes the note, T goes to today.</source>
        <translation>方向键在各节之间移动，Enter 打开或新建，Alt+方向键改期，Shift+上下键改时长，Delete 取消，M 记为未到，N 写记录，T 回到今天。</translation>
    </message>
    <message>
        <source>Enter opens or books · Alt+arrows move · Shift+↑↓ length · Del cancel · M did not come · N note · PgUp/PgDn week · T today</source>
        <translation>Enter 打开或新建 · Alt+方向键 改期 · Shift+↑↓ 时长 · Del 取消 · M 未到 · N 写记录 · PgUp/PgDn 换周 · T 今天</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No appointment chosen</source>
        <translation>未选中预约</translation>
    </message>
    <message>
        <source>Free: %1 %2. Enter or a double click books here.</source>
        <translation>空闲：%1 %2。按 Enter 或双击即可预约。</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>重新预约</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>仍然这样做</translation>
    </message>
    <message>
        <source>Pupil&apos;s card</source>
        <translation>学生卡片</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>显示周末</translation>
    </message>
    <message>
        <source>Cancelled too</source>
        <translation>显示已取消</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>The month, and who is still to be booked</source>
        <translation>月历与待约谈的学生</translation>
    </message>
</context>
<context>
    <name>anxin::AttachmentPanel</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Attachments, the newest first</source>
        <translation>附件，最新的在最前</translation>
    </message>
    <message>
        <source>No attachments yet</source>
        <translation>还没有附件</translation>
    </message>
    <message>
        <source>Drawings, scanned letters and signed forms of this pupil belong here. Choose a file, or drop it here: it is kept in the vault, encrypted.</source>
        <translation>这个学生画的画、扫描的信件、签过字的表格，都可以放在这里。选择一个文件，或直接拖到这里：它会加密保存在心育库里。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put into the vault</source>
        <translation>放入心育库</translation>
    </message>
    <message>
        <source>Which file belongs to this pupil?</source>
        <translation>哪个文件属于这个学生？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>已取消。没有添加任何内容。</translation>
    </message>
    <message>
        <source>“%1” is in the vault now. The original still lies where it was, not encrypted: %2. If nobody else needs it, please delete it there.</source>
        <translation>“%1”已放入心育库。原来的文件仍在原处，没有加密：%2。如果没有别人要用，请到那里把它删掉。</translation>
    </message>
    <message>
        <source>“%1” will be removed for good: it cannot be brought back, and only backups made until now still hold it.</source>
        <translation>“%1”将被彻底移除：无法找回，只有此前做的备份里还有它。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底移除</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>anxin::AttachmentViewer</name>
    <message>
        <source>It is being opened …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>This cannot be shown here</source>
        <translation>这里无法显示</translation>
    </message>
</context>
<context>
    <name>anxin::BackupDesk</name>
    <message>
        <source>Whole, as it was when it was read back and compared</source>
        <translation>完好，与回读核对时一致</translation>
    </message>
    <message>
        <source>Damaged; nothing is restored from it</source>
        <translation>已损坏，不能用来恢复</translation>
    </message>
    <message>
        <source>Never finished; nothing is restored from it</source>
        <translation>没有做完，不能用来恢复</translation>
    </message>
    <message>
        <source>The copy could not be made. The vault and its own backups are not touched. %1</source>
        <translation>副本没有做成。心育库和它自己的备份都没有受影响。%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added, and what was there is as it was.</source>
        <translation>已停止。没有新增任何内容，原有的都还在。</translation>
    </message>
    <message>
        <source>The backup is made. Another process has read it back and compared it.</source>
        <translation>备份已做好，并由另一个进程回读核对过。</translation>
    </message>
    <message>
        <source>The copy is made, read back and compared. You can take the stick out once the system says that it is safe.</source>
        <translation>副本已做好，并已回读核对。等系统提示可以安全移除后，再拔出 U 盘。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Is the stick plugged in? Nothing was written.</source>
        <translation>找不到文件夹 %1。U 盘插好了吗？没有写入任何内容。</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault, so both would be lost together. Nothing was written. Please choose a stick or another disk.</source>
        <translation>这个文件夹与心育库在同一块磁盘上，磁盘坏了会一起丢失。没有写入任何内容。请选 U 盘或另一块磁盘。</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有改动任何内容。</translation>
    </message>
    <message>
        <source>It could not be tried out. The vault and its backups are not touched. %1</source>
        <translation>演练没能进行。心育库和备份都没有受影响。%1</translation>
    </message>
    <message>
        <source>There is no whole backup of the vault as it is now to try out. Please make one first.</source>
        <translation>还没有可供演练的完好备份。请先做一份。</translation>
    </message>
    <message>
        <source>The backup of %1 cannot be restored. The vault itself is not touched. Please make a new one now.</source>
        <translation>%1 的备份无法恢复。心育库本身没有受影响。请现在就做一份新的。</translation>
    </message>
    <message>
        <source>The copy of %1 on the other medium cannot be restored. The vault itself is not touched. Please make a new copy, best on another stick.</source>
        <translation>其他介质上 %1 的副本无法恢复。心育库本身没有受影响。请再做一份副本，最好换一个 U 盘。</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored: it was, into a place of its own, held all that it should, and was taken away again. Since then the vault has %2 entries more.</source>
        <translation>%1 的备份可以恢复：已在单独的地方试着恢复，内容齐全，随后已清除。从那以后，心育库又多了 %2 条。</translation>
    </message>
    <message>
        <source>The copy of %1 on the other medium can be restored too.</source>
        <translation>其他介质上 %1 的副本也可以恢复。</translation>
    </message>
    <message>
        <source>In the vault&apos;s folder</source>
        <translation>心育库文件夹里</translation>
    </message>
    <message>
        <source>On another medium</source>
        <translation>其他介质上</translation>
    </message>
</context>
<context>
    <name>anxin::BackupListModel</name>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>anxin::BackupPanel</name>
    <message>
        <source>Choose another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>回到这一份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Put a copy on a stick</source>
        <translation>往 U 盘放一份副本</translation>
    </message>
    <message>
        <source>Try out whether it can be restored</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现在的情况</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Reads every backup to its end</source>
        <translation>把每一份备份从头读到尾</translation>
    </message>
    <message>
        <source>Copies are encrypted like the vault. You choose the folder the first time.</source>
        <translation>副本与心育库一样是加密的。第一次由您选择文件夹。</translation>
    </message>
    <message>
        <source>Copies go to %1.</source>
        <translation>副本放在 %1。</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Making a backup and reading it back</source>
        <translation>正在备份并回读核对</translation>
    </message>
    <message>
        <source>Where shall the copy lie? Choose a stick or another disk.</source>
        <translation>副本放在哪里？请选 U 盘或另一块磁盘。</translation>
    </message>
    <message>
        <source>Writing the copy and reading it back</source>
        <translation>正在写副本并回读核对</translation>
    </message>
    <message>
        <source>Restoring into a place of its own and comparing</source>
        <translation>正在单独的地方试着恢复并核对</translation>
    </message>
    <message>
        <source>Going back to the state of %1: the room locks, today&apos;s state is backed up first and kept, and you are asked where the older state shall go. Nothing is overwritten.</source>
        <translation>回到 %1 的状态：先锁定，现在的状态会先备份并保留，再问您较早的状态放到哪里。不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>锁定并继续</translation>
    </message>
    <message>
        <source>One is made by itself when the room is locked. It opens with what opens the vault on that day: the passwords of all users, and the recovery card.</source>
        <translation>锁定时会自动做一份。当天能打开心育库的，也能打开它：各位使用者的口令和应急恢复卡。</translation>
    </message>
</context>
<context>
    <name>anxin::BackupStep</name>
    <message>
        <source>Backup medium</source>
        <translation>备份盘</translation>
    </message>
    <message>
        <source>On a stick or another drive</source>
        <translation>放在 U 盘或另一块盘上</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Anxin makes backups by itself, beside the vault. Should this PC break or be stolen, only a copy elsewhere helps. Backups are encrypted like the vault, so a stick that gets lost tells nobody anything.</source>
        <translation>安心会自己做备份，放在心育库旁边。万一这台电脑坏了或被偷，只有别处的副本才帮得上忙。备份和心育库一样是加密的，U 盘丢了，别人也看不到任何内容。</translation>
    </message>
    <message>
        <source>Please choose the folder on the stick, or “Later”.</source>
        <translation>请选择 U 盘上的文件夹，或者选“以后再说”。</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>还没有选择文件夹。</translation>
    </message>
    <message>
        <source>Until then everything lies on this one PC. The first page reminds you.</source>
        <translation>在那之前，所有内容只在这一台电脑上。“今日”页会提醒您。</translation>
    </message>
</context>
<context>
    <name>anxin::BoardPanel</name>
    <message>
        <source>As a table</source>
        <translation>用表格显示</translation>
    </message>
    <message>
        <source>Triage board as a table, the most urgent first</source>
        <translation>分诊看板的表格形式，最急的在前</translation>
    </message>
    <message>
        <source>Nobody to look after</source>
        <translation>目前没有需要跟进的学生</translation>
    </message>
    <message>
        <source>Whoever is to be seen, decided about, helped or watched stands here.</source>
        <translation>待访谈、待研判、干预中和观察的学生都会出现在这里。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>column, number of pupils</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>用卡片显示</translation>
    </message>
    <message>
        <source>Enter opens the pupil.</source>
        <translation>回车打开学生。</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card, Enter opens the pupil, Alt with ← or → opens the form that moves the card.</source>
        <translation>方向键在卡片间移动，回车打开学生，Alt 加 ← 或 → 打开移动卡片所需的登记。</translation>
    </message>
</context>
<context>
    <name>anxin::CalendarPanel</name>
    <message>
        <source>Edit the school</source>
        <translation>修改学校信息</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Its name, stage and counsellor stand on reports and letters.</source>
        <translation>校名、学段和心理老师会出现在报表和信函上。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>The first and the last day of lessons. The days that are proposed come from a rule; where the school has announced others, enter those. Reports count the holidays to the term before them, and a class graduates on the last day of lessons.</source>
        <translation>每学期上课的第一天和最后一天。建议的日期按规则推算；学校另有通知的，请录入学校的日期。报表把假期算进前一个学期，毕业班在最后一个上课日毕业。</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Lessons begin</source>
        <translation>开始上课</translation>
    </message>
    <message>
        <source>Lessons end</source>
        <translation>结束上课</translation>
    </message>
    <message>
        <source>%1: these days hold from now on.</source>
        <translation>%1：今后按这些日期计算。</translation>
    </message>
</context>
<context>
    <name>anxin::CampaignListModel</name>
    <message>
        <source>%1 to see</source>
        <translation>%1 人待访谈</translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation>暂不能判断</translation>
    </message>
</context>
<context>
    <name>anxin::CampaignSummary</name>
    <message>
        <source>no class</source>
        <translation>未分班</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>%1: many papers cannot be used. Perhaps the testing was disturbed.</source>
        <translation>%1：不可用的答卷较多，可能测评现场受到了干扰。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>interviewed on %1</source>
        <translation>%1 已访谈</translation>
    </message>
    <message>
        <source>not interviewed yet</source>
        <translation>尚未访谈</translation>
    </message>
    <message>
        <source>spoken with after %1 hours</source>
        <translation>%1 小时后联系上</translation>
    </message>
    <message>
        <source>not spoken with yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>%1 已告知</translation>
    </message>
</context>
<context>
    <name>anxin::CardDigits</name>
    <message>
        <source>Digits of the card</source>
        <translation>卡片上的数字</translation>
    </message>
</context>
<context>
    <name>anxin::CardPrinter</name>
    <message>
        <source>Where shall the card be saved?</source>
        <translation>恢复卡存到哪里？</translation>
    </message>
    <message>
        <source>The card could not be printed. Please look at the printer, or write the digits on paper.</source>
        <translation>恢复卡没有打印成功。请检查打印机，或者把数字抄在纸上。</translation>
    </message>
    <message>
        <source>The card is with the printer. Take it out at once and check that all 48 digits can be read. The print system of this PC, or the printer, may keep a copy for a while.</source>
        <translation>恢复卡已送到打印机。请马上取走，并核对 48 位数字都清楚。这台电脑的打印系统或打印机可能会暂时留有副本。</translation>
    </message>
    <message>
        <source>Anxin recovery card %1</source>
        <translation>安心恢复卡 %1</translation>
    </message>
    <message>
        <source>The card is in the file “%1”. Print it, and do not leave the file on this PC.</source>
        <translation>恢复卡已存为文件“%1”。请打印出来，不要把文件留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>anxin::CareDialogs</name>
    <message>
        <source>Measure of the care plan</source>
        <translation>帮扶方案的措施</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>安全计划</translation>
    </message>
    <message>
        <source>Review of the case</source>
        <translation>个案评估</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>记录评估</translation>
    </message>
    <message>
        <source>Put the review off</source>
        <translation>延期评估</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Hand the case file over</source>
        <translation>移交个案档案</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>记录移交</translation>
    </message>
    <message>
        <source>Receipt of the hand-over</source>
        <translation>移交回执</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Former plan</source>
        <translation>以前的方案</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>评估与原因分析</translation>
    </message>
    <message>
        <source>It does not arrive</source>
        <translation>对方没有收到</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>登记回执</translation>
    </message>
</context>
<context>
    <name>anxin::CarePanel</name>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Measures, safety plans, reviews, hand-overs and former plans</source>
        <translation>措施、安全计划、评估、移交和以前的方案</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>还没有措施</translation>
    </message>
    <message>
        <source>Who does what until when: the guardian, the homeroom teacher, the counselling room.</source>
        <translation>谁在什么时候之前做什么：家长、班主任、心理辅导室。</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Review the case</source>
        <translation>评估个案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Put the review off</source>
        <translation>延期评估</translation>
    </message>
    <message>
        <source>Hand the file over</source>
        <translation>移交档案</translation>
    </message>
    <message>
        <source>Measures and reviews</source>
        <translation>措施与评估</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change plan and next review</source>
        <translation>修改方案与下次复核</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>主要困扰</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>帮扶方案</translation>
    </message>
    <message>
        <source>Contingency plan</source>
        <translation>个别化预案</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>安全计划</translation>
    </message>
    <message>
        <source>written with %1</source>
        <translation>和%1一起写</translation>
    </message>
    <message>
        <source>None yet. It is written together with the pupil, at the two most serious levels before the day ends.</source>
        <translation>还没有。和学生一起写；最高的两个等级当天完成。</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>重新写</translation>
    </message>
    <message>
        <source>Write a safety plan</source>
        <translation>写安全计划</translation>
    </message>
    <message>
        <source>Print the safety plan for the pupil</source>
        <translation>打印给学生的安全计划</translation>
    </message>
    <message>
        <source>Print the hand-over list</source>
        <translation>打印移交清单</translation>
    </message>
    <message>
        <source>Written before the level of now. Go through it with the pupil and write it anew.</source>
        <translation>这份计划写在当前等级之前，请与学生一起重新过一遍，写一份新的。</translation>
    </message>
    <message>
        <source>Not written yet: what shows, the conclusion, where it comes from.</source>
        <translation>尚未填写：主要表现、评估结论、原因。</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>评估与原因分析</translation>
    </message>
    <message>
        <source>Write the formulation</source>
        <translation>填写评估与原因分析</translation>
    </message>
</context>
<context>
    <name>anxin::CasesPage</name>
    <message>
        <source>No case is open here</source>
        <translation>还没有打开个案</translation>
    </message>
    <message>
        <source>Choose a case at the left. A case file is opened for a pupil who is on the list.</source>
        <translation>请在左边选择个案。个案档案为关注名单上的学生建立。</translation>
    </message>
    <message>
        <source>Open cases, the next review first</source>
        <translation>在办个案，按复核日期排列</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>没有在办个案</translation>
    </message>
    <message>
        <source>When a pupil is put on the list, open the case file from the pupil&apos;s card.</source>
        <translation>学生列入关注名单后，可在学生卡片上建档。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Home contact</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Plan and next review</source>
        <translation>方案与下次复核</translation>
    </message>
    <message>
        <source>Set warning level</source>
        <translation>评定预警等级</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>解除关注</translation>
    </message>
    <message>
        <source>Close the case file</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Open the pupil&apos;s card</source>
        <translation>查看学生卡片</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>事件，最近的在前</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>The first session note, home contact or referral will stand here.</source>
        <translation>首次辅导、家校联系或转介会显示在这里。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 建档</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>下次复核 %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <translation>%1 份在办个案</translation>
    </message>
    <message>
        <source>Words in the files</source>
        <translation>搜索档案里的文字</translation>
    </message>
    <message>
        <source>Open cases: %1; also with pupils without an open case: %2</source>
        <translation>在案：%1；没有在案档案的学生中也有：%2</translation>
    </message>
    <message>
        <source>Private memos</source>
        <translation>私人备忘</translation>
    </message>
    <message>
        <source>Reply slip of a referral …</source>
        <translation>转介回执 …</translation>
    </message>
    <message>
        <source>Record a talk of a teacher</source>
        <translation>记录教师谈话</translation>
    </message>
    <message>
        <source>Plan and reviews</source>
        <translation>方案与评估</translation>
    </message>
    <message>
        <source>What happened, what is planned, or your own memos</source>
        <translation>经过、方案或私人备忘</translation>
    </message>
    <message>
        <source>Print the case file …</source>
        <translation>打印个案档案…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Closed cases, the newest first</source>
        <translation>已结案的档案，最近的在前</translation>
    </message>
    <message>
        <source>Closed cases: %1</source>
        <translation>已结案 %1 份</translation>
    </message>
    <message>
        <source>No closed case</source>
        <translation>还没有结案的档案</translation>
    </message>
    <message>
        <source>A case file that is closed stands here, to be read.</source>
        <translation>结案后的档案在这里，可以查看。</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 结案</translation>
    </message>
    <message>
        <source>Tell a teacher only what is needed</source>
        <translation>最小必要告知</translation>
    </message>
</context>
<context>
    <name>anxin::ClassListTable</name>
    <message>
        <source>Entered in</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Left school</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>档案保存至</translation>
    </message>
</context>
<context>
    <name>anxin::ClassTicks</name>
    <message>
        <source>Pupils: %1</source>
        <translation>学生 %1 人</translation>
    </message>
</context>
<context>
    <name>anxin::ClassesModel</name>
    <message>
        <source>In no class</source>
        <translation>未分班</translation>
    </message>
</context>
<context>
    <name>anxin::ClassesPage</name>
    <message>
        <source>Enter answers of this class</source>
        <translation>登记本班的答复</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>What is shown of the classes</source>
        <translation>显示班级的哪一方面</translation>
    </message>
    <message>
        <source>Classes, the newest entry first</source>
        <translation>班级，新入学的在前</translation>
    </message>
    <message>
        <source>Former classes too</source>
        <translation>包括以前的班级</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>还没有班级</translation>
    </message>
    <message>
        <source>Classes come with the class list that you import on the page “Pupils”.</source>
        <translation>在“学生”页导入班级名单后，班级会自动出现在这里。</translation>
    </message>
    <message>
        <source>The grade follows from the year of entry and today&apos;s date.</source>
        <translation>年级由入学年份和今天的日期推算。</translation>
    </message>
    <message>
        <source>How many pupils of each class stand where</source>
        <translation>各班各种状态的人数</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>The board fills itself with the first class list.</source>
        <translation>导入第一份班级名单后，这里会自动出现内容。</translation>
    </message>
    <message>
        <source>Choose a number to see who it is.</source>
        <translation>选中一个数字，看看是哪些学生。</translation>
    </message>
    <message>
        <source>Pupils of what is chosen</source>
        <translation>所选班级或状态的学生</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Choose a class, or a number on the board.</source>
        <translation>请选择一个班级，或表中的一个数字。</translation>
    </message>
    <message>
        <source>No class chosen</source>
        <translation>尚未选择班级</translation>
    </message>
    <message>
        <source>Pupils: %1</source>
        <translation>学生：%1 人</translation>
    </message>
    <message>
        <source>New school year …</source>
        <translation>新学年…</translation>
    </message>
    <message>
        <source>Once there are classes, the pupils of the one that you choose stand here.</source>
        <translation>有了班级以后，所选班级的学生显示在这里。</translation>
    </message>
</context>
<context>
    <name>anxin::ColumnMapping</name>
    <message>
        <source>Column of the file</source>
        <translation>文件里的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”列是什么</translation>
    </message>
    <message>
        <source>○ ignored</source>
        <translation>○ 不导入</translation>
    </message>
    <message>
        <source>◐ a guess, please look</source>
        <translation>◐ 推测，请核对</translation>
    </message>
    <message>
        <source>● recognised</source>
        <translation>● 已识别</translation>
    </message>
</context>
<context>
    <name>anxin::CommandBar</name>
    <message>
        <source>&amp;Room</source>
        <translation>辅导室(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pupils</source>
        <translation>学生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>anxin::CommandPalette</name>
    <message>
        <source>A pupil, a page or a command</source>
        <translation>学生、页面或操作</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>要去的地方</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Names, pinyin and initials are understood.</source>
        <translation>可以输入姓名、拼音或首字母。</translation>
    </message>
    <message>
        <source>Enter: go there · Ctrl+Enter: note on the pupil · Esc: back</source>
        <translation>Enter 前往 · Ctrl+Enter 写这名学生的记录 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>anxin::ConfirmScreen</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Before anything is changed about who opens the vault, please type the password with which you opened it. So nobody does that at a PC that was left open for a minute.</source>
        <translation>在改动“谁能打开心育库”之前，请输入您打开它时用的口令。这样，别人就不能趁您离开片刻在这台电脑上改动。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>This is not the password with which you opened the vault. Nothing was changed.</source>
        <translation>这不是您打开心育库时用的口令。没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>anxin::ConsentPanel</name>
    <message>
        <source>What was asked for, and where it stands</source>
        <translation>征求的事项与目前的状态</translation>
    </message>
    <message>
        <source>All that was entered, the newest first</source>
        <translation>全部登记，最近的在前</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>目前的状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>anxin::CorrectSheetDialog</name>
    <message>
        <source>for example: two rows were mixed up</source>
        <translation>例如：看错了一行</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>更正答案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the sheet said before is kept. A critical answer stays on the list.</source>
        <translation>更正前的答案会保留。危急作答仍留在名单上。</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Corrected before: %1</source>
        <translation>此前更正：%1</translation>
    </message>
    <message>
        <source>That is no answer of this question. Nothing was changed.</source>
        <translation>这不是这道题的答案。什么都没有改动。</translation>
    </message>
    <message>
        <source>No answer is changed yet.</source>
        <translation>还没有改动任何答案。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>改动：%1</translation>
    </message>
</context>
<context>
    <name>anxin::CourseLine</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and a value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无分数</translation>
    </message>
</context>
<context>
    <name>anxin::CourseModel</name>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答日期</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>与上一次相比</translation>
    </message>
    <message>
        <source>%1, beyond chance (%2)</source>
        <translation>%1，超出偶然波动（%2）</translation>
    </message>
    <message>
        <source>%1, may be chance (%2)</source>
        <translation>%1，可能是偶然波动（%2）</translation>
    </message>
</context>
<context>
    <name>anxin::CoverageTable</name>
    <message>
        <source>no class</source>
        <translation>无班级</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应测</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>需重测</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>已说明原因</translation>
    </message>
    <message>
        <source>Consent letters: %1</source>
        <translation>告知书 %1 份</translation>
    </message>
</context>
<context>
    <name>anxin::CrisisConsole</name>
    <message>
        <source>What is known</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>What happens now; Enter writes it</source>
        <translation>现在发生了什么，回车写入</translation>
    </message>
    <message>
        <source>Time since the crisis began</source>
        <translation>危机开始以来的时间</translation>
    </message>
    <message>
        <source>Steps of the protocol, what is due first on top</source>
        <translation>预案步骤，先到期的在前</translation>
    </message>
    <message>
        <source>Enter in the list does the same</source>
        <translation>在列表中按回车也可以</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Log, the newest first</source>
        <translation>过程记录，最新的在前</translation>
    </message>
    <message>
        <source>What the line is</source>
        <translation>这一行的类别</translation>
    </message>
    <message>
        <source>New line of the log</source>
        <translation>新的一行记录</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>待办 %1</translation>
    </message>
    <message>
        <source>All crises, begin another</source>
        <translation>全部危机 / 另起一件</translation>
    </message>
    <message>
        <source>The key of the console, pressed once more, does the same</source>
        <translation>再按一次打开处置台的快捷键，效果相同</translation>
    </message>
    <message>
        <source>Close the crisis</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>撤回“已做”</translation>
    </message>
</context>
<context>
    <name>anxin::CrisisDialogs</name>
    <message>
        <source>What is known</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Guardian told</source>
        <translation>已告知监护人</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写入记录</translation>
    </message>
    <message>
        <source>Report of the incident</source>
        <translation>事件报送</translation>
    </message>
    <message>
        <source>Mandatory report</source>
        <translation>强制报告</translation>
    </message>
    <message>
        <source>Somebody stays with the pupil</source>
        <translation>安排看护</translation>
    </message>
    <message>
        <source>Start the watch</source>
        <translation>开始看护</translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation>谁接%1的班？</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>Say with whom the pupil is now.</source>
        <translation>请写明学生现在和谁在一起。</translation>
    </message>
    <message>
        <source>Collected by the guardian</source>
        <translation>已由监护人接走</translation>
    </message>
    <message>
        <source>Taken to hospital, handed over there</source>
        <translation>已送医并当面交接</translation>
    </message>
    <message>
        <source>Back in class, the homeroom teacher looks after the pupil</source>
        <translation>已回班，由班主任照看</translation>
    </message>
    <message>
        <source>End the watch of %1</source>
        <translation>结束%1的看护</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation>结束看护</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>It stands beside the pupil with today&apos;s date.</source>
        <translation>会带着今天的日期记在这名学生旁边。</translation>
    </message>
    <message>
        <source>Sleeps and eats well</source>
        <translation>睡眠、饮食都好</translation>
    </message>
    <message>
        <source>Wants to talk, appointment made</source>
        <translation>想聊聊，已约时间</translation>
    </message>
    <message>
        <source>Sad, with friends</source>
        <translation>难过，有同伴陪伴</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>已看望</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>为何结束</translation>
    </message>
    <message>
        <source>Afterwards nobody is reminded to look in any more.</source>
        <translation>之后不再提醒看望。</translation>
    </message>
    <message>
        <source>Back to everyday life</source>
        <translation>已恢复日常</translation>
    </message>
    <message>
        <source>Has a case file, goes on there</source>
        <translation>已建档，在档案中继续</translation>
    </message>
    <message>
        <source>End looking in</source>
        <translation>结束看望</translation>
    </message>
    <message>
        <source>Close the crisis</source>
        <translation>危机结案</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>结案并锁定</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>复盘所得</translation>
    </message>
    <message>
        <source>What went well, what was late, what shall be different: in the protocol, the telephone list, the rooms. It is entered once, and nobody is blamed.</source>
        <translation>哪些做得好，哪些慢了，预案、电话表、场所要改什么。只登记一次，不追究个人。</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Protocol and telephones</source>
        <translation>预案和电话</translation>
    </message>
    <message>
        <source>a decision of the school</source>
        <translation>学校的决定</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>启用新预案</translation>
    </message>
    <message>
        <source>A crisis that is open keeps the steps that it began with. Telephones are new at once.</source>
        <translation>正在处置的危机仍按开始时的步骤进行，电话表立即更新。</translation>
    </message>
    <message>
        <source>Affected pupil</source>
        <translation>受影响的学生</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter: this pupil · Esc: back</source>
        <translation>回车：选这名学生 · Esc：返回</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>涉及哪名学生？</translation>
    </message>
    <message>
        <source>Who is affected?</source>
        <translation>谁受到影响？</translation>
    </message>
    <message>
        <source>Who takes this role?</source>
        <translation>这项职责由谁承担？</translation>
    </message>
    <message>
        <source>Confidentiality broken</source>
        <translation>突破保密</translation>
    </message>
</context>
<context>
    <name>anxin::CrisisModel</name>
    <message>
        <source>in %1 min</source>
        <translation>还有 %1 分钟</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>还有 %1 小时</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>已超 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>已超 %1 小时</translation>
    </message>
    <message>
        <source>nobody leads yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>由%1负责</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>closed and looked back on</source>
        <translation>已结案并复盘</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>%1 crises are open. Everything is being kept.</source>
        <translation>有 %1 起危机正在处置，所有记录都已保存。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Crisis %1 has been open for %2.</source>
        <translation>危机 %1 正在处置，已 %2。</translation>
    </message>
    <message>
        <source>not first</source>
        <translation>不首先告知</translation>
    </message>
    <message>
        <source>not to be told</source>
        <translation>不宜告知</translation>
    </message>
    <message>
        <source>Something is still open. Do it, or write below why it is closed all the same:</source>
        <translation>还有事项未完成。请先完成，或在下方写明仍要结案的理由：</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>looked back on</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>to be looked back on</source>
        <translation>待复盘</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>taken at %1</source>
        <translation>%1 已做</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>未告知：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>看护中</translation>
    </message>
    <message>
        <source>%1 stays with %2</source>
        <translation>%1 看护 %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>look in %1</source>
        <translation>看望：%1</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>%1 已报送</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>when it is closed</source>
        <translation>结案时</translation>
    </message>
    <message>
        <source>reported at %1</source>
        <translation>%1 已报告</translation>
    </message>
    <message>
        <source>applies: report now</source>
        <translation>符合：请立即报告</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人承担</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在就做</translation>
    </message>
    <message>
        <source>Crisis %1 has just begun.</source>
        <translation>危机 %1 刚刚开始。</translation>
    </message>
    <message>
        <source>counted as if it had to be reported, until the kind is entered</source>
        <translation>类型还没有填，先按须报送计时</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a report, how late it is</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>none to %1, see the log</source>
        <translation>未向%1报告，理由见日志</translation>
    </message>
    <message>
        <source>answered at %1</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>事件报送</translation>
    </message>
    <message>
        <source>Mandatory report</source>
        <translation>强制报告</translation>
    </message>
</context>
<context>
    <name>anxin::CrisisPage</name>
    <message>
        <source>What is known, in a few words; it may stay empty</source>
        <translation>用几个字写已知情况，可以不填</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>What is known of the crisis</source>
        <translation>已知的危机情况</translation>
    </message>
    <message>
        <source>Crises, the newest first</source>
        <translation>危机，最近的在前</translation>
    </message>
    <message>
        <source>Protocol and telephones</source>
        <translation>预案和电话</translation>
    </message>
    <message>
        <source>Something is happening now</source>
        <translation>现在正发生紧急情况</translation>
    </message>
    <message>
        <source>First the pupil: somebody stays there. Press Enter, and the clock runs. Everything else is filled in while it goes on.</source>
        <translation>先顾学生：有人陪在身边。按回车，开始计时；其余内容边处置边补充。</translation>
    </message>
    <message>
        <source>No crisis so far</source>
        <translation>目前没有危机</translation>
    </message>
    <message>
        <source>Read the protocol and complete the telephone list while it is quiet.</source>
        <translation>请在平时读一读预案，把电话表补全。</translation>
    </message>
    <message>
        <source>Earlier and open crises</source>
        <translation>正在处置和以往的危机</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>One crisis is open already and stands in the list below. Enter begins another one.</source>
        <translation>已有 1 件危机正在处置，见下方列表。在这里按回车会另起一件。</translation>
    </message>
    <message>
        <source>%1 crises are open already and stand in the list below. Enter begins another one.</source>
        <translation>已有 %1 件危机正在处置，见下方列表。在这里按回车会另起一件。</translation>
    </message>
</context>
<context>
    <name>anxin::CrisisTabs</name>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>给谁打电话</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>看护</translation>
    </message>
    <message>
        <source>Who stays with the pupil</source>
        <translation>谁在看护</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>First, interim and final report</source>
        <translation>首报、续报、终报</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>必报</translation>
    </message>
    <message>
        <source>Situations that must be reported</source>
        <translation>须强制报告的情形</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>波及</translation>
    </message>
    <message>
        <source>Affected pupils</source>
        <translation>受影响的学生</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>记一次通话</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit protocol and telephones</source>
        <translation>编辑预案和电话</translation>
    </message>
    <message>
        <source>The list of telephones is empty.</source>
        <translation>电话表是空的。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Somebody in danger is not left alone.</source>
        <translation>还没有登记看护人。有危险的人不能独处。</translation>
    </message>
    <message>
        <source>Enter a report</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>This kind of crisis asks for none by the protocol. One can be entered all the same.</source>
        <translation>按预案，这类危机不要求报送；需要时仍可登记。</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Guardian told</source>
        <translation>已告知监护人</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告知了谁</translation>
    </message>
    <message>
        <source>When a guardian was told and came, and what else had to be told to whom, stands here.</source>
        <translation>何时通知监护人、是否到场，以及还告知了谁、告知了什么，都记在这里。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>已看望</translation>
    </message>
    <message>
        <source>Who was there, who is close, who is burdened already: somebody looks in on them.</source>
        <translation>在场的、亲近的、本来就有困难的学生，要有人去看看。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>职责分工</translation>
    </message>
    <message>
        <source>Who takes it …</source>
        <translation>由谁承担…</translation>
    </message>
    <message>
        <source>Guardians told, confidentiality broken</source>
        <translation>通知监护人、突破保密</translation>
    </message>
    <message>
        <source>Confidentiality broken</source>
        <translation>突破保密</translation>
    </message>
</context>
<context>
    <name>anxin::DamageScreen</name>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>抢救还能读出的内容</translation>
    </message>
    <message>
        <source>Reads the damaged file page by page into a new vault and lists what is lost. Best where there is no backup, or where it is old.</source>
        <translation>逐页读出受损的文件，放进新的心育库，并列出丢失的内容。适合没有备份或备份太旧的时候。</translation>
    </message>
    <message>
        <source>Look for another backup…</source>
        <translation>找别的备份…</translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation>回到锁定界面</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>这个心育库受损了</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>哪里受损</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>哪些是安全的</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing will be overwritten. The damaged files are kept, whatever you choose.</source>
        <translation>没有改动任何内容，也不会覆盖任何内容。不管您怎么选，受损的文件都会保留。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以怎么做</translation>
    </message>
    <message>
        <source>What was written after the backup is missing then. You are asked for the password first.</source>
        <translation>备份之后写的内容就没有了。会先请您输入口令。</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>回到 %1 的备份</translation>
    </message>
    <message>
        <source>Use the key file of a backup</source>
        <translation>使用备份里的密钥文件</translation>
    </message>
    <message>
        <source>Use the key file of the backup of %1</source>
        <translation>使用 %1 备份里的密钥文件</translation>
    </message>
    <message>
        <source>Look for a backup…</source>
        <translation>找一份备份…</translation>
    </message>
    <message>
        <source>The database looks whole; only the key files are damaged. Nothing that was saved is lost. Use the password you had when the backup was made.</source>
        <translation>数据文件看来完好，损坏的只是密钥文件。这样做不会丢失任何已保存的内容。打开时用做备份时的口令。</translation>
    </message>
</context>
<context>
    <name>anxin::DateField</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>e.g. %1 or %2</source>
        <translation>如 %1 或 %2</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
</context>
<context>
    <name>anxin::Door</name>
    <message>
        <source>Locks in %1:%2</source>
        <translation>%1：%2 后锁定</translation>
    </message>
    <message>
        <source>What was typed last could not be written into the vault: %1. It is kept in memory. Please leave the program open, mend this, and unlock.</source>
        <translation>最后写的内容没能存入心育库：%1。内容还留在内存里。请不要关闭程序，先解决这个问题，再解锁。</translation>
    </message>
    <message>
        <source>A backup is being made. You can already type your password; the room opens afterwards.</source>
        <translation>备份中… 您可以先输入口令，备份完就会打开。</translation>
    </message>
    <message>
        <source>The vault is being copied …</source>
        <translation>正在复制心育库…</translation>
    </message>
    <message>
        <source>The answers typed in last could not be written into the vault: %1. What was typed before is safe. Please type the last row of that paper again.</source>
        <translation>最后录入的几题没能写进库里：%1。在此之前录的都在。请把那份答卷的最后一行再录一次。</translation>
    </message>
</context>
<context>
    <name>anxin::DraftLine</name>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Draft not saved: %1</source>
        <translation>草稿没能保存：%1</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回草稿</translation>
    </message>
    <message>
        <source>The draft you wrote on %1 is here again. It is not saved as a record yet.</source>
        <translation>您 %1 写的草稿已放回这里，还没有存成记录。</translation>
    </message>
    <message>
        <source>What you typed could not be written to the disk (%1) and is only in memory. Please do not quit the program; it is tried again as you type.</source>
        <translation>您写的内容没能写入磁盘（%1），目前只在内存里。请先不要退出程序；继续输入时会再试。</translation>
    </message>
</context>
<context>
    <name>anxin::DutyHoursPanel</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>When the room is open in an ordinary week, and who is there. Appointments outside of these hours can be booked all the same.</source>
        <translation>平常一周里辅导室何时开放、由谁值班。开放时间以外也可以预约。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Take out line %1</source>
        <translation>删去第 %1 行</translation>
    </message>
</context>
<context>
    <name>anxin::EarlierImports</name>
    <message>
        <source>Take back …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以前的导入</translation>
    </message>
</context>
<context>
    <name>anxin::EditionChangesModel</name>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Now → with this edition</source>
        <translation>现在 → 按这个版本</translation>
    </message>
</context>
<context>
    <name>anxin::EscrowScreen</name>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let this key open the vault</source>
        <translation>让这把钥匙能打开心育库</translation>
    </message>
    <message>
        <source>An escrow key is held by somebody outside this room, such as the principal or the district. With it they can open the vault and read everything in it, should nobody else be able to. The lock screen says that there is one, and every use of it stands in the log.</source>
        <translation>封存钥匙由心育室以外的人保管，例如校长或教育局。万一没有人能打开心育库，持有人可以用它打开，并读到全部内容。锁屏上会写明设有封存钥匙，每次使用都会记入日志。</translation>
    </message>
    <message>
        <source>Who holds the key</source>
        <translation>谁保管这把钥匙</translation>
    </message>
    <message>
        <source>The line that its holder has sent</source>
        <translation>持有人发来的那一行文字</translation>
    </message>
    <message>
        <source>Call the holder, and let them read the last eight characters of the line to you from their own copy.</source>
        <translation>请打电话给持有人，让对方照着自己手里的那一份，念出这一行的最后八个字符。</translation>
    </message>
    <message>
        <source>Last eight characters</source>
        <translation>最后八个字符</translation>
    </message>
    <message>
        <source>Escrow key</source>
        <translation>封存钥匙</translation>
    </message>
    <message>
        <source>Please say who holds the key.</source>
        <translation>请填写谁保管这把钥匙。</translation>
    </message>
    <message>
        <source>Please type the eight characters that the holder reads out.</source>
        <translation>请输入持有人念出的八个字符。</translation>
    </message>
    <message>
        <source>The holder&apos;s line ends differently, so this is not their key. Nothing was changed. Please have them send the line again.</source>
        <translation>持有人那一行的结尾不一样，所以这不是对方的钥匙。没有改动任何内容。请让对方重新发一次。</translation>
    </message>
</context>
<context>
    <name>anxin::ExportPanel</name>
    <message>
        <source>an office, for example: district education bureau</source>
        <translation>单位名称，例如：区教育局</translation>
    </message>
    <message>
        <source>the notice or rule that asks for it</source>
        <translation>要求上报的通知或规定</translation>
    </message>
    <message>
        <source>Cancelled. No package was left behind; your data is untouched.</source>
        <translation>已取消，没有留下上报包，您的数据没有变化。</translation>
    </message>
    <message>
        <source>Write package</source>
        <translation>写入上报包</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
    <message>
        <source>Where should the package lie?</source>
        <translation>上报包放在哪里？</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>The package is encrypted. Its password is shown when it is done.</source>
        <translation>上报包是加密的，完成后会显示它的口令。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制口令</translation>
    </message>
    <message>
        <source>I have the password</source>
        <translation>我已记下口令</translation>
    </message>
    <message>
        <source>Password of this package</source>
        <translation>这个上报包的口令</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>上报包</translation>
    </message>
    <message>
        <source>To open it: install 7-Zip, right-click report.zip, choose “Extract here” and type the password. Windows itself cannot open it.</source>
        <translation>打开方法：安装 7-Zip，右键点 report.zip，选“提取到当前位置”，输入口令。Windows 自带的功能打不开。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>未命名的 U 盘</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again, or choose a folder.</source>
        <translation>没有插 U 盘。请插上后再找一次，或选择文件夹。</translation>
    </message>
    <message>
        <source>Please choose where the package should lie.</source>
        <translation>请选择上报包的存放位置。</translation>
    </message>
    <message>
        <source>Please say who receives the report and on which basis.</source>
        <translation>请填写接收方和依据。</translation>
    </message>
    <message>
        <source>Making the report files</source>
        <translation>正在生成报表文件</translation>
    </message>
    <message>
        <source>Writing to the medium</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Files: %1 · %2 · witness code %3</source>
        <translation>文件 %1 个 · %2 · 存证码 %3</translation>
    </message>
    <message>
        <source>The package could not be read back whole. Please do not hand it over; write it again.</source>
        <translation>上报包回读不完整。请不要上交，重新写一次。</translation>
    </message>
    <message>
        <source>Tell it by telephone. Do not write it on the stick and do not send it with the package. Until you say that you have it, it is kept in the vault; then nowhere.</source>
        <translation>请打电话告知对方。不要写在 U 盘上，也不要和上报包一起发送。在您确认记下之前，它保存在心育库里；确认之后，哪里都不再保存。</translation>
    </message>
    <message>
        <source>The room was left before anybody said that they have the password of this package. Here it is again.</source>
        <translation>上次离开时，还没有人确认记下这个上报包的口令。这里再显示一次。</translation>
    </message>
    <message>
        <source>The package is complete and was read back.</source>
        <translation>上报包已写完，并读回核对无误。</translation>
    </message>
    <message>
        <source>The package is complete and was read back. Let the system eject the stick before you pull it.</source>
        <translation>上报包已写完，并读回核对无误。请先在系统里弹出 U 盘，再拔下来。</translation>
    </message>
    <message>
        <source>It was being written to %1 when the room was left. If it is there, try whether it opens before you hand it over, or write a new one.</source>
        <translation>离开时正在把它写到 %1。如果包在那里，交出之前请先试试能不能打开；也可以重新写一个。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Both are kept in the disclosure log.</source>
        <translation>这两项会写入对外提供记录。</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>anxin::FamilyPanel</name>
    <message>
        <source>Left behind, orphaned, new at this school: what the school should have time for.</source>
        <translation>留守、孤儿、新转入……学校该为之留出时间的情况。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change or end</source>
        <translation>修改或结束</translation>
    </message>
    <message>
        <source>Guardians, whom to tell first on top</source>
        <translation>监护人，首先告知的在最上面</translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Attention categories, what holds now on top</source>
        <translation>关注类别，现在仍有的在最上面</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Attention categories</source>
        <translation>关注类别</translation>
    </message>
    <message>
        <source>%1 was taken off the guardians of this pupil.</source>
        <translation>已把%1从这名学生的监护人中移除。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>anxin::FirstRun</name>
    <message>
        <source>Somebody with a copy of the vault and a hundred PCs would have to guess for: %1.</source>
        <translation>即使有人拿到心育库的副本、用一百台电脑去猜，也要：%1。</translation>
    </message>
    <message>
        <source>Counselling room</source>
        <translation>心理辅导室</translation>
    </message>
    <message>
        <source>Where shall the vault lie?</source>
        <translation>心育库放在哪里？</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>打开心育库</translation>
    </message>
    <message>
        <source>Please go back to the step “Password” and choose it once more.</source>
        <translation>请回到“口令”这一步，重新设定。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Please choose another, or put the stick in again.</source>
        <translation>这个文件夹无法写入。请换一个，或者重新插好 U 盘。</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault, so both would be lost together. Please choose a stick or another drive, or “Later”.</source>
        <translation>这个文件夹和心育库在同一块盘上，会一起丢失。请选择 U 盘或另一块盘，或者选“以后再说”。</translation>
    </message>
    <message>
        <source>Where shall copies of the backups go?</source>
        <translation>备份的副本放在哪里？</translation>
    </message>
    <message>
        <source>The line of an escrow key</source>
        <translation>封存钥匙的那一行文字</translation>
    </message>
    <message>
        <source>The file of the escrow key is not there.</source>
        <translation>找不到封存钥匙文件。</translation>
    </message>
</context>
<context>
    <name>anxin::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>Anxin</source>
        <translation>安心</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>There is a vault already: open it</source>
        <translation>已有心育库，直接打开</translation>
    </message>
    <message>
        <source>Anxin keeps the records of your counselling room. Setting it up takes about five minutes.</source>
        <translation>“安心”帮您保管心理辅导室的记录，设置大约需要五分钟。</translation>
    </message>
    <message>
        <source>Everything stays on this PC</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
    <message>
        <source>The program never uses a network.</source>
        <translation>程序从不联网。</translation>
    </message>
    <message>
        <source>Everything is encrypted</source>
        <translation>一切都已加密</translation>
    </message>
    <message>
        <source>A recovery card, should you forget the password</source>
        <translation>一张应急恢复卡，以防忘记口令</translation>
    </message>
    <message>
        <source>48 digits on paper open the vault. You get them in a moment.</source>
        <translation>纸上的 48 位数字可以打开心育库，稍后给您。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Nothing has been written so far. The next button makes the vault.</source>
        <translation>到现在还没有写入任何内容，按下面的按钮才建立心育库。</translation>
    </message>
    <message>
        <source>The vault of %1 will lie in %2, and %3 will be responsible for new case files.</source>
        <translation>%1的心育库将放在 %2，新建的个案档案由%3负责。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立心育库</translation>
    </message>
    <message>
        <source>There is only a backup: restore it</source>
        <translation>只有备份：从备份恢复</translation>
    </message>
    <message>
        <source>Without a password or the recovery card, the files are of no use to anybody.</source>
        <translation>没有口令或应急恢复卡，这些文件谁也打不开。</translation>
    </message>
</context>
<context>
    <name>anxin::FirstStepsCard</name>
    <message>
        <source>First steps still to do: %1</source>
        <translation>第一次使用，还差 %1 步</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>anxin::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>已写的内容会留作草稿。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先离开</translation>
    </message>
</context>
<context>
    <name>anxin::GroupDialogs</name>
    <message>
        <source>New group</source>
        <translation>新建团体</translation>
    </message>
    <message>
        <source>a programme of several sessions</source>
        <translation>由若干次活动组成</translation>
    </message>
    <message>
        <source>Plan the group</source>
        <translation>确定方案</translation>
    </message>
    <message>
        <source>Group programme</source>
        <translation>团体方案</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>加入团体</translation>
    </message>
    <message>
        <source>Group session %1</source>
        <translation>第 %1 次团体活动</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存本次活动</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Members; the space bar ticks</source>
        <translation>成员；空格勾选</translation>
    </message>
    <message>
        <source>The rule of confidentiality has not been agreed yet. Enter the day in the programme before the group meets.</source>
        <translation>还没有约定保密规则。请在活动前到方案里填写日期。</translation>
    </message>
    <message>
        <source>Members; Enter opens what is noted of one alone</source>
        <translation>成员；回车打开单独记录</translation>
    </message>
    <message>
        <source>Noted of one pupil alone</source>
        <translation>只与一位同学有关的记录</translation>
    </message>
    <message>
        <source>Talk with a teacher</source>
        <translation>教师谈心</translation>
    </message>
    <message>
        <source>With which pupil?</source>
        <translation>与哪位学生？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>记录谈话</translation>
    </message>
    <message>
        <source>Letter to the room</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>from the letter box, or handed over</source>
        <translation>来自信箱或当面交来</translation>
    </message>
    <message>
        <source>Enter the letter</source>
        <translation>登记来信</translation>
    </message>
    <message>
        <source>It is answered</source>
        <translation>已经答复</translation>
    </message>
    <message>
        <source>Save, not answered yet</source>
        <translation>保存，还未答复</translation>
    </message>
    <message>
        <source>Here it says “%1”, and from here nobody is alarmed. Where the pupil may be in danger, somebody stays with the pupil now; F8 opens the crisis console, and “Save and set level” goes on to the level.</source>
        <translation>这里写到“%1”，只写在这里不会提醒任何人。如果学生可能有危险，现在就要有人陪在身边；按 F8 打开危机处置，“保存并定级”接着确定预警等级。</translation>
    </message>
    <message>
        <source>Save and set level</source>
        <translation>保存并定级</translation>
    </message>
    <message>
        <source>Double-click or Enter: notes about one pupil only. They are kept in that pupil&apos;s file.</source>
        <translation>双击或按回车，写只与这位同学有关的话；只存入该同学的档案</translation>
    </message>
</context>
<context>
    <name>anxin::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>团体辅导</translation>
    </message>
    <message>
        <source>Talks with teachers</source>
        <translation>教师谈心</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Groups, talks or letters</source>
        <translation>团体、谈心或来信</translation>
    </message>
    <message>
        <source>Groups, those that go on first</source>
        <translation>团体，进行中的在前</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建团体</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>还没有团体</translation>
    </message>
    <message>
        <source>A group works on one theme over several sessions. Plan it, agree on its rule of confidentiality, and note each session.</source>
        <translation>团体辅导围绕一个主题开展若干次活动。先定方案，再约定保密规则，然后记录每一次活动。</translation>
    </message>
    <message>
        <source>Plan the first group</source>
        <translation>制定第一个团体方案</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>团体成员</translation>
    </message>
    <message>
        <source>Sessions of the group, the newest first</source>
        <translation>团体活动，最近的在前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Add the pupils who belong to this group.</source>
        <translation>请添加参加这个团体的学生。</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Sessions stand here when they have been noted.</source>
        <translation>记录之后的活动显示在这里。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>历次活动</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Talks, the newest first</source>
        <translation>谈话，最近的在前</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>记录谈话</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>还没有谈话</translation>
    </message>
    <message>
        <source>When a teacher has talked with a pupil, what it was about and what was advised stands here and in the pupil&apos;s timeline.</source>
        <translation>老师与学生谈话后，谈了什么、给了什么建议，会显示在这里和学生的时间线里。</translation>
    </message>
    <message>
        <source>Any teacher may talk with a pupil. What is noted belongs to the pupil&apos;s records.</source>
        <translation>任何老师都可以找学生谈心。记录归入该学生的档案。</translation>
    </message>
    <message>
        <source>Letters, those without an answer first</source>
        <translation>来信，未答复的在前</translation>
    </message>
    <message>
        <source>Enter a letter</source>
        <translation>登记来信</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>还没有来信</translation>
    </message>
    <message>
        <source>Letters without an answer: %1</source>
        <translation>还没有答复的来信：%1</translation>
    </message>
    <message>
        <source>Every letter is answered.</source>
        <translation>来信都已答复。</translation>
    </message>
    <message>
        <source>Rule agreed %1</source>
        <translation>%1 已约定保密规则</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>待约定保密</translation>
    </message>
    <message>
        <source>sessions: %1 of %2</source>
        <translation>活动 %1/%2 次</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Groups, letters</source>
        <translation>团体与来信</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>移出团体</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>记录一次活动</translation>
    </message>
    <message>
        <source>Letters from the box are entered here, and stay on “Today” until they are answered.</source>
        <translation>信箱里的来信登记在这里，答复之前会一直显示在“今日”。</translation>
    </message>
</context>
<context>
    <name>anxin::ImportBatchesModel</name>
    <message>
        <source>Can be taken back until %1</source>
        <translation>%1前可撤销</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>Answers stay</source>
        <translation>答卷保留</translation>
    </message>
    <message>
        <source>Too old to be taken back</source>
        <translation>已超过撤销期限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back “%1”? Pupils who came with it go (%2), what it changed is put back (%3). What somebody has recorded or changed since stays.</source>
        <translation>撤销“%1”吗？随它新增的学生会移除（%2 人），它改动的内容会恢复（%3 人）。之后有人记录或修改过的内容会保留。</translation>
    </message>
    <message>
        <source>Taken back. Pupils who went: %1, put back as they were: %2.</source>
        <translation>已撤销。移除学生 %1 人，恢复原状 %2 人。</translation>
    </message>
    <message>
        <source>Take back the beginning of the school year %1? The pupils whom it changed (%2) are put back. What somebody has recorded or changed since stays.</source>
        <translation>要撤回 %1 学年的升级吗？被改动的学生（%2 名）恢复原样；之后有人登记或修改过的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>anxin::ImportCheck</name>
    <message>
        <source>Leave this row out</source>
        <translation>不导入这一行</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>这些全部不导入</translation>
    </message>
    <message>
        <source>All of these are new pupils</source>
        <translation>这些都是新学生</translation>
    </message>
    <message>
        <source>Undo my corrections</source>
        <translation>撤销我的更正</translation>
    </message>
    <message>
        <source>Save the rows that are not taken …</source>
        <translation>保存未接收的行…</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>文件里的问题</translation>
    </message>
    <message>
        <source>Every row is fine</source>
        <translation>每一行都没有问题</translation>
    </message>
    <message>
        <source>Nothing in this file needs your attention.</source>
        <translation>这个文件没有需要您处理的地方。</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>返回列对应</translation>
    </message>
    <message>
        <source>Go on with the good rows</source>
        <translation>用没有问题的行继续</translation>
    </message>
    <message>
        <source>Rows with this problem</source>
        <translation>有此问题的行</translation>
    </message>
    <message>
        <source>Double click or Enter corrects a cell, here only: the file stays as it is. Everything is checked again at once.</source>
        <translation>双击或按 Enter 更正单元格，只在这里生效，文件本身不变；更正后会立即重新检查。</translation>
    </message>
    <message>
        <source>%1 rows read: new %2, changed %3, same as before %4, not taken %5. What is not taken can also be corrected in the file, which is then read in again: nobody is added twice.</source>
        <translation>读取 %1 行：新增 %2，更改 %3，不变 %4，未接收 %5。未接收的行也可以在文件里改正后再次导入，不会重复添加任何人。</translation>
    </message>
</context>
<context>
    <name>anxin::ImportConfirm</name>
    <message>
        <source>I have looked at it: this is the right list</source>
        <translation>我已核对：花名册无误</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>No pupil who is known already will be changed.</source>
        <translation>库中已有的学生都不会更改。</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>回到检查</translation>
    </message>
    <message>
        <source>What changes in pupils who are known already</source>
        <translation>库中已有学生的更改</translation>
    </message>
    <message>
        <source>This list would change %1 of %2 pupils, and does not name %3. It may be the wrong file, or a column may be taken for another.</source>
        <translation>这份花名册会更改 %2 名学生中的 %1 名，并有 %3 名没有列出。可能选错了文件，或把列对应错了。</translation>
    </message>
    <message>
        <source>Write %1 rows</source>
        <translation>写入 %1 行</translation>
    </message>
    <message>
        <source>Ask about the missing pupils</source>
        <translation>询问缺失的学生</translation>
    </message>
    <message>
        <source>This list contains only some pupils on purpose; do not ask about the others</source>
        <translation>这份花名册本来就只包含部分学生，不用询问未列出的人</translation>
    </message>
    <message>
        <source>Pupils of these classes whom the list does not name: %1. Nobody is taken out of the register; each is asked about on “Today”.</source>
        <translation>这些班级中花名册没有列出的学生：%1 人。没有人会被移除，“今日”页会逐一询问。</translation>
    </message>
</context>
<context>
    <name>anxin::ImportFigures</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未接收</translation>
    </message>
</context>
<context>
    <name>anxin::KeptTemplates</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Templates of columns</source>
        <translation>列对应模板</translation>
    </message>
    <message>
        <source>The template “%1” is called “%2” from now on.</source>
        <translation>模板“%1”今后叫“%2”。</translation>
    </message>
    <message>
        <source>The template “%1” is forgotten. Its lists can be read all the same.</source>
        <translation>模板“%1”已删除。这类名单仍然可以照常读入。</translation>
    </message>
</context>
<context>
    <name>anxin::KeysWizard</name>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>This person opens the vault with a password of their own and sees everything in it. Let them type the password themselves in the next step.</source>
        <translation>这位老师用自己的口令打开心育库，能看到里面的全部内容。下一步请让本人输入口令。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Please type the name of the person.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新锁定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>The vault was opened without a password. Please choose a new one now, and copy the new recovery card: the old card opens the vault no more after that.</source>
        <translation>这次没有用口令打开心育库。请现在设一个新口令，并抄下新的应急恢复卡；之后旧卡不再有效。</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>确认生效</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>谁的口令</translation>
    </message>
    <message>
        <source>Several people open this vault, each with a password of their own. Choose the one whose password was lost: it is replaced, and everybody else keeps theirs.</source>
        <translation>有几个人各用自己的口令打开这个心育库。请选丢失口令的那一位：只更换这一位的口令，其他人的不变。</translation>
    </message>
    <message>
        <source>Please choose whose password was lost.</source>
        <translation>请选择是谁的口令丢失了。</translation>
    </message>
    <message>
        <source>From then on %1 opens the vault with the new password.</source>
        <translation>生效以后，%1 用新口令打开心育库。</translation>
    </message>
</context>
<context>
    <name>anxin::KioskSetup</name>
    <message>
        <source>Hand over the PC</source>
        <translation>把电脑交给学生</translation>
    </message>
    <message>
        <source>Pupils who have not answered yet</source>
        <translation>还没有作答的学生</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人在等</translation>
    </message>
    <message>
        <source>Choose a campaign, a questionnaire and a class. Pupils who have not answered are listed here.</source>
        <translation>请选择筛查批次、量表和班级，还没有作答的学生会列在这里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answer on this PC</source>
        <translation>在本机作答</translation>
    </message>
    <message>
        <source>The questionnaire covers the whole screen. Only your password ends it, and nothing else of this room can be reached meanwhile. Please switch off other ways out of the PC, too.</source>
        <translation>问卷会占满整个屏幕，只有您的口令能结束它，期间碰不到心育室的其他内容。电脑上的其他出口（如切换程序）请另行关闭。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>No wording is loaded yet. Choose a questionnaire under Settings, Questionnaires, and load its wording.</source>
        <translation>还没有载入题目。请在“设置 · 量表”里选一个量表，载入它的题目。</translation>
    </message>
    <message>
        <source>Choose a class first</source>
        <translation>请先选择班级</translation>
    </message>
</context>
<context>
    <name>anxin::KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>这一题我不想回答</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Ends the questionnaire; asks for the password of the room</source>
        <translation>结束作答；需要心育室的口令</translation>
    </message>
    <message>
        <source>This is for %1.</source>
        <translation>这份问卷请 %1 填写。</translation>
    </message>
    <message>
        <source>Questions: %1. There is no right or wrong.</source>
        <translation>共 %1 题，答案没有对错之分。</translation>
    </message>
    <message>
        <source>That was the last question. You may go back and look, or hand in now.</source>
        <translation>题目答完了。可以返回看看，也可以现在交卷。</translation>
    </message>
    <message>
        <source>Thank you. Please give the PC back to the teacher.</source>
        <translation>谢谢，请把电脑交还老师。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Only the counsellor ends this. What was answered so far is kept; it can be gone on with later.</source>
        <translation>只有心理老师能结束作答。已答的题会保存，以后可以接着答。</translation>
    </message>
</context>
<context>
    <name>anxin::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>隐去内容</translation>
    </message>
    <message>
        <source>Witness code</source>
        <translation>存证码</translation>
    </message>
    <message>
        <source>Slips for homeroom teachers</source>
        <translation>班主任通知单</translation>
    </message>
    <message>
        <source>Pages of a file</source>
        <translation>档案摘页</translation>
    </message>
    <message>
        <source>Told about a pupil, %1</source>
        <comment>how</comment>
        <translation>告知学生情况（%1）</translation>
    </message>
    <message>
        <source>Letter to the guardians: a visit is advised</source>
        <translation>转介建议书（给监护人）</translation>
    </message>
    <message>
        <source>Log of a crisis</source>
        <translation>危机过程记录</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>告知内容</translation>
    </message>
    <message>
        <source>Case file on paper</source>
        <translation>纸质个案档案</translation>
    </message>
    <message>
        <source>Safety plan for the pupil</source>
        <translation>给学生的安全计划</translation>
    </message>
    <message>
        <source>Hand-over list of a case file</source>
        <translation>档案移交清单</translation>
    </message>
    <message>
        <source>Guardian told in a crisis</source>
        <translation>危机中告知监护人</translation>
    </message>
    <message>
        <source>Report of a crisis to an office</source>
        <translation>危机中向有关部门报告</translation>
    </message>
    <message>
        <source>Confidentiality broken in a crisis</source>
        <translation>危机中突破保密</translation>
    </message>
</context>
<context>
    <name>anxin::LikelySameDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Pairs that may be one pupil, the likeliest first</source>
        <translation>可能是同一名学生的成对记录，最像的在前</translation>
    </message>
    <message>
        <source>Possibly the same pupil</source>
        <translation>可能是同一名学生</translation>
    </message>
    <message>
        <source>The program only asks. Nothing is merged before you have compared the two and said so; and two whom you call two pupils are never asked about again.</source>
        <translation>程序只是提醒。在您比对并确认之前，不会合并任何内容；您认定是两名学生的，以后不再提醒。</translation>
    </message>
</context>
<context>
    <name>anxin::LikelySamePupils</name>
    <message>
        <source>no class</source>
        <translation>没有班级</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>学号 %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>look closely</source>
        <translation>请仔细核对</translation>
    </message>
</context>
<context>
    <name>anxin::ListSource</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Characters as in</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>The headers stand in</source>
        <translation>表头在</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>anxin::LockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Use the recovery card</source>
        <translation>使用应急恢复卡</translation>
    </message>
    <message>
        <source>Anxin</source>
        <translation>安心</translation>
    </message>
    <message>
        <source>Tries left without waiting: %1.</source>
        <translation>还可以马上再试 %1 次。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试了。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was wrong, what is possible next</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>打开另一个心育库</translation>
    </message>
    <message>
        <source>The vault %1 is not there now. If it lies on a stick or another drive, plug that in and unlock. Nothing is lost by waiting.</source>
        <translation>现在找不到心育库 %1。如果它在 U 盘或别的磁盘上，请接好后再解锁。等一等不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Set up a new vault</source>
        <translation>新建心育库</translation>
    </message>
    <message>
        <source>Copy it to this PC …</source>
        <translation>复制到本机…</translation>
    </message>
</context>
<context>
    <name>anxin::LoopBlock</name>
    <message>
        <source>This could not be read. It does not mean that nothing is there.</source>
        <translation>这里读不出来，并不表示没有内容。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>anxin::MeetingDialogs</name>
    <message>
        <source>Review meeting</source>
        <translation>研判会</translation>
    </message>
    <message>
        <source>who was there, and when</source>
        <translation>何时开会、谁参加</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>开始会议</translation>
    </message>
    <message>
        <source>Minutes of the review meeting</source>
        <translation>研判会纪要</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>签署纪要</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Signed. It can be read, but not changed.</source>
        <translation>已签署。可以查看，不能再改动。</translation>
    </message>
    <message>
        <source>Without a decision: %1. If you sign now, they go to the next meeting.</source>
        <translation>还有 %1 名学生没有决定。现在签署的话，他们会进入下次会议。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记决定</translation>
    </message>
</context>
<context>
    <name>anxin::MeetingItemsModel</name>
    <message>
        <source>interview of %1: %2</source>
        <translation>%1 访谈：%2</translation>
    </message>
    <message>
        <source>review was due on %1</source>
        <translation>%1 复核到期</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待研判</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现行等级：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>会议决定：%1</translation>
    </message>
</context>
<context>
    <name>anxin::MeetingsModel</name>
    <message>
        <source>Meeting of %1</source>
        <translation>%1会议</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已解除关注</translation>
    </message>
</context>
<context>
    <name>anxin::MeetingsPanel</name>
    <message>
        <source>Begin a meeting</source>
        <translation>开始新会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Pupil&apos;s card</source>
        <translation>学生卡片</translation>
    </message>
    <message>
        <source>No review meeting yet</source>
        <translation>还没有开过研判会</translation>
    </message>
    <message>
        <source>In a review meeting those who know a pupil look at each one who was seen, and decide together who is put on the list.</source>
        <translation>研判会由了解学生的人逐一商量访谈过的学生，共同决定谁列入名单。</translation>
    </message>
    <message>
        <source>Begin the first meeting</source>
        <translation>开始第一次会议</translation>
    </message>
    <message>
        <source>Review meetings, the newest first</source>
        <translation>研判会，最近的在前</translation>
    </message>
    <message>
        <source>Pupils whom this meeting looks at</source>
        <translation>本次会议商量的学生</translation>
    </message>
    <message>
        <source>Nobody to decide about</source>
        <translation>没有需要商量的学生</translation>
    </message>
    <message>
        <source>Whoever was seen and asks for attention, and whose review is due, comes before the meeting.</source>
        <translation>访谈后需关注的学生，以及复核到期的学生，会进入会议名单。</translation>
    </message>
    <message>
        <source>What the interview concluded, what the meeting decides and the level in force are three facts, each kept by itself.</source>
        <translation>访谈结论、会议决定和现行等级是三件事，分别记录。</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1会议</translation>
    </message>
    <message>
        <source>minutes signed</source>
        <translation>纪要已签署</translation>
    </message>
    <message>
        <source>minutes not signed yet</source>
        <translation>纪要尚未签署</translation>
    </message>
    <message>
        <source>to be decided: %1</source>
        <translation>待研判 %1 人</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>查看决定</translation>
    </message>
</context>
<context>
    <name>anxin::MemoPanel</name>
    <message>
        <source>New memo</source>
        <translation>新备忘</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>删除备忘</translation>
    </message>
    <message>
        <source>Private memos, the newest first</source>
        <translation>私人备忘，最新的在前</translation>
    </message>
    <message>
        <source>No memo yet</source>
        <translation>还没有备忘</translation>
    </message>
    <message>
        <source>What you think and do not want in the file. It is never exported, printed or counted.</source>
        <translation>您的想法，不想写进档案的。不导出、不打印、不统计。</translation>
    </message>
    <message>
        <source>For you alone. Never exported, printed or counted.</source>
        <translation>只给您自己看。不导出、不打印、不计入个案档案。</translation>
    </message>
    <message>
        <source>The memo was removed.</source>
        <translation>备忘已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>anxin::MendScreen</name>
    <message>
        <source>Into this vault</source>
        <translation>放回这个心育库</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>放到新的文件夹</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不了</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>In which folder shall the new vault be made?</source>
        <translation>新的心育库建在哪个文件夹里？</translation>
    </message>
    <message>
        <source>Please say in which new folder the vault shall lie.</source>
        <translation>请写明新的心育库放在哪个新文件夹。</translation>
    </message>
    <message>
        <source>Password at the time of the backup</source>
        <translation>做备份时的口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Use the recovery card instead</source>
        <translation>改用应急恢复卡</translation>
    </message>
    <message>
        <source>Today&apos;s password</source>
        <translation>现在的口令</translation>
    </message>
</context>
<context>
    <name>anxin::Mending</name>
    <message>
        <source>The password is right, but the database cannot be read: parts of the file are not as they were written.</source>
        <translation>口令是对的，但数据库读不出来：文件有些部分与写入时不一致。</translation>
    </message>
    <message>
        <source>No whole backup was found in the vault&apos;s folder or where copies go. There may be one on a stick.</source>
        <translation>在心育库文件夹和放副本的地方都没有找到完好的备份。U 盘上也许有。</translation>
    </message>
    <message>
        <source>Whole backups: %1. The newest is of %2; every byte of it is as it was when it was read back.</source>
        <translation>完好的备份有 %1 份。最新的是 %2 的，每个字节都与回读核对时一致。</translation>
    </message>
    <message>
        <source>Which backup? Choose any of its three files.</source>
        <translation>用哪一份备份？选它三个文件中的任意一个。</translation>
    </message>
    <message>
        <source>Backups (*.anxbak *.header *.manifest)</source>
        <translation>备份 (*.anxbak *.header *.manifest)</translation>
    </message>
    <message>
        <source>Go back to the state of %1</source>
        <translation>回到 %1 的状态</translation>
    </message>
    <message>
        <source>What was written after that is missing in the restored state. Nothing is overwritten.</source>
        <translation>恢复后的状态里没有那之后写的内容。不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>The damaged files are kept in the folder “quarantine”. The passwords stay as they are now.</source>
        <translation>受损的文件会保留在 quarantine 文件夹里。口令和现在一样。</translation>
    </message>
    <message>
        <source>The present state is backed up first and stays in the list of backups. The passwords stay as they are now.</source>
        <translation>现在的状态会先做成备份，留在备份列表里。口令和现在一样。</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1（恢复）</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>回到这一份</translation>
    </message>
    <message>
        <source>The vault is as it was when the backup was made. Open it with your password.</source>
        <translation>心育库已回到做备份时的状态。请用您的口令打开。</translation>
    </message>
    <message>
        <source>The state before is kept as the backup %1; you can go back to it in the same way.</source>
        <translation>之前的状态保留为备份 %1，也可以用同样的办法回到它。</translation>
    </message>
    <message>
        <source>The damaged files are kept in %1, for somebody who may get something out of them.</source>
        <translation>受损的文件保留在 %1，也许有人还能从中找回些内容。</translation>
    </message>
    <message>
        <source>It is restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>To the lock screen</source>
        <translation>到锁定界面</translation>
    </message>
    <message>
        <source>A new vault lies in %1. It opens with the passwords of the time of the backup.</source>
        <translation>新的心育库在 %1，用做备份时的口令打开。</translation>
    </message>
    <message>
        <source>The vault before was left as it is, in its own folder.</source>
        <translation>原来的心育库保持原样，还在它自己的文件夹里。</translation>
    </message>
    <message>
        <source>Open the new vault</source>
        <translation>打开新的心育库</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>抢救还能读出的内容</translation>
    </message>
    <message>
        <source>Every page of the damaged file is read by itself. What is whole comes into a new vault; what is lost is listed by kind, count and number. The damaged vault is not touched. With large vaults this takes some minutes.</source>
        <translation>逐页读取受损的文件。完好的放进新的心育库；丢失的按种类、数量和编号列出。受损的心育库不会被改动。心育库大的话要几分钟。</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Save it into the new vault</source>
        <translation>抢救到新的心育库</translation>
    </message>
    <message>
        <source>What could be saved is saved</source>
        <translation>能抢救的都抢救出来了</translation>
    </message>
    <message>
        <source>The new vault lies in %1 and opens with the same passwords. The damaged one was left as it is; please keep it, and compare with the newest backup.</source>
        <translation>新的心育库在 %1，用同样的口令打开。受损的那个保持原样，请留着，并与最新的备份对照。</translation>
    </message>
    <message>
        <source>What was saved %1</source>
        <translation>抢救清单 %1</translation>
    </message>
    <message>
        <source>The list lies in %1.</source>
        <translation>清单在 %1。</translation>
    </message>
    <message>
        <source>Reading page by page is not possible while the database file is missing.</source>
        <translation>数据文件不在，无法逐页读取。</translation>
    </message>
    <message>
        <source>Reading page by page is not possible: no key file is whole, neither in the vault nor beside one of its backups.</source>
        <translation>无法逐页读取：心育库里和备份旁边都没有完好的密钥文件。</translation>
    </message>
    <message>
        <source>Use the key file of the backup of %1</source>
        <translation>使用 %1 备份里的密钥文件</translation>
    </message>
    <message>
        <source>Every page of the database is read first. Then this key file takes the place of the two damaged ones, and the vault opens with everything that was saved in it. Please type the password that was valid when the backup was made.</source>
        <translation>先把数据文件的每一页读一遍，再用这份密钥文件代替损坏的两份，心育库打开后所有已保存的内容都在。请输入做备份时有效的口令。</translation>
    </message>
    <message>
        <source>The damaged key files are kept in the folder “quarantine”.</source>
        <translation>损坏的密钥文件保存在“quarantine”文件夹里。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>The vault opens again</source>
        <translation>心育库又能打开了</translation>
    </message>
    <message>
        <source>Nothing of what was saved is missing. It opens with the passwords of the time of the backup; a password that was changed since must be changed again, and so must the recovery card.</source>
        <translation>已保存的内容一样不少。打开用的是做备份时的口令；此后改过的口令和换过的应急恢复卡，需要重新修改和更换。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>A new vault is made from it. It opens with the passwords and the recovery card of the time of the backup.</source>
        <translation>将用它建立一个新的心育库，用做备份时的口令和应急恢复卡打开。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup was made under another password or card than today&apos;s. Please type both: today&apos;s, and the password of that time.</source>
        <translation>做备份时的口令或恢复卡与现在不同。请两个都输入：现在的，以及当时的口令。</translation>
    </message>
</context>
<context>
    <name>anxin::MergeDialog</name>
    <message>
        <source>I have made sure: this is one pupil all the same</source>
        <translation>我已核实：这就是同一名学生</translation>
    </message>
    <message>
        <source>Let the other case file go on</source>
        <translation>改为让另一个个案继续</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>合并为一条</translation>
    </message>
    <message>
        <source>Keep the other entry</source>
        <translation>改为保留另一条</translation>
    </message>
    <message>
        <source>These are two pupils</source>
        <translation>这是两名学生</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>合并后会怎样</translation>
    </message>
    <message>
        <source>Is this one pupil?</source>
        <translation>这是同一名学生吗？</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what one entry says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It can be taken apart again: see “Enrolment” on the pupil&apos;s card. What came from each goes back to it; what is added later stays with the one that is kept.</source>
        <translation>以后可以拆开：见学生卡片的“学籍状态”。拆开后，各自原有的内容回到各自名下，之后新增的留在保留的一条。</translation>
    </message>
</context>
<context>
    <name>anxin::MergeDialogs</name>
    <message>
        <source>Who is the same pupil as %1?</source>
        <translation>谁和%1是同一名学生？</translation>
    </message>
    <message>
        <source>Enter: compare the two · Esc: back</source>
        <translation>Enter：比对这两条 · Esc：返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Take the entries apart</source>
        <translation>把两条拆开</translation>
    </message>
    <message>
        <source>They are two pupils again. Records that went back: %1.</source>
        <translation>现在又是两名学生了。转回的记录：%1 条。</translation>
    </message>
    <message>
        <source>%1 and the entry %2 become two pupils again. What came from either goes back to it, also where it has been changed since; what has been added since stays with %3.</source>
        <translation>%1与并入的那条（%2）重新成为两名学生。各自原有的内容回到各自名下，之后改过的也一样；之后新增的留在%3名下。</translation>
    </message>
</context>
<context>
    <name>anxin::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>anxin::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>当月日期</translation>
    </message>
</context>
<context>
    <name>anxin::MoveIn</name>
    <message>
        <source>In which folder of this PC should the vault lie?</source>
        <translation>心育库要放在本机的哪个文件夹？</translation>
    </message>
    <message>
        <source>The vault was copied to %1 and read back; from now on it is opened there. The folder %2 was left as it is: please delete it when you have unlocked the copy, so that there are not two.</source>
        <translation>心育库已复制到 %1，并已逐一核对；以后从那里打开。原文件夹 %2 没有改动：打开新位置的心育库、确认无误后，请把它删掉，以免同时存在两份。</translation>
    </message>
</context>
<context>
    <name>anxin::Navigation</name>
    <message>
        <source>Anxin</source>
        <translation>安心</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>anxin::OlderScreen</name>
    <message>
        <source>e.g. restored the backup of Monday</source>
        <translation>例如：恢复了周一的备份</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新锁定</translation>
    </message>
    <message>
        <source>Go on with this state</source>
        <translation>沿用这个状态</translation>
    </message>
    <message>
        <source>This vault is older than before</source>
        <translation>这个心育库比之前更旧</translation>
    </message>
    <message>
        <source>Nothing has been changed. If you restored a backup yourself, say so: it will stand in the log. If not, lock again, keep the folder as it is, and look for the newer copy.</source>
        <translation>还没有改动任何内容。如果是您自己恢复了备份，请写明，会记入日志。如果不是，请重新锁定，保持文件夹原样，再找较新的那一份。</translation>
    </message>
    <message>
        <source>Why this state is right</source>
        <translation>为什么这个状态是对的</translation>
    </message>
    <message>
        <source>Please say in a few words why this older state is right.</source>
        <translation>请用几个字说明为什么沿用较早的状态。</translation>
    </message>
    <message>
        <source>The backup of %1 holds more than this state.</source>
        <translation>%1 的备份里的内容比现在这一份多。</translation>
    </message>
    <message>
        <source>Go to that backup</source>
        <translation>回到那一份</translation>
    </message>
</context>
<context>
    <name>anxin::OptionalTimeEdit</name>
    <message>
        <source>e.g. 14:10</source>
        <translation>如 14:10</translation>
    </message>
</context>
<context>
    <name>anxin::OutcomeScreen</name>
    <message>
        <source>What was saved, and what was not</source>
        <translation>救出了什么，没救出什么</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>保存这份清单…</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Where shall the list lie?</source>
        <translation>清单放在哪里？</translation>
    </message>
</context>
<context>
    <name>anxin::PaperEntryPanel</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Type in paper answers</source>
        <translation>录入纸质答卷</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>How the answers are printed on the paper</source>
        <translation>纸上的答案怎样印</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>填答人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>作答日期</translation>
    </message>
    <message>
        <source>Begin with the first paper</source>
        <translation>开始录第一份</translation>
    </message>
    <message>
        <source>Once for the whole pile of papers</source>
        <translation>整叠答卷只需选一次</translation>
    </message>
    <message>
        <source>One key is one answer. What is typed is kept as you go, and a critical answer counts at once.</source>
        <translation>一键一题。录入时随时保存，危急作答立即生效。</translation>
    </message>
    <message>
        <source>Please choose the campaign to which the papers belong.</source>
        <translation>请选择这些答卷属于哪个测评批次。</translation>
    </message>
</context>
<context>
    <name>anxin::PaperPupilStep</name>
    <message>
        <source>First typing</source>
        <translation>第一遍录入</translation>
    </message>
    <message>
        <source>Second typing, to compare</source>
        <translation>第二遍录入，用来核对</translation>
    </message>
    <message>
        <source>The papers bear a code with a check digit</source>
        <translation>答卷上有带校验位的编码</translation>
    </message>
    <message>
        <source>Code or number on the paper, or name</source>
        <translation>答卷上的编码或学号，或姓名</translation>
    </message>
    <message>
        <source>Pupils who fit</source>
        <translation>符合的学生</translation>
    </message>
    <message>
        <source>Papers that were begun</source>
        <translation>已开始的答卷</translation>
    </message>
    <message>
        <source>Whose paper is it?</source>
        <translation>这是谁的答卷？</translation>
    </message>
    <message>
        <source>No paper is begun</source>
        <translation>没有录到一半的答卷</translation>
    </message>
    <message>
        <source>A paper that is put away waits here.</source>
        <translation>先放一放的答卷会在这里等着。</translation>
    </message>
    <message>
        <source>Begun, to go on with</source>
        <translation>录到一半，接着录</translation>
    </message>
    <message>
        <source>Papers today: %1</source>
        <translation>今天录完 %1 份</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>更正答案</translation>
    </message>
</context>
<context>
    <name>anxin::PaperPupils</name>
    <message>
        <source>questions to go: %1</source>
        <translation>还差 %1 题</translation>
    </message>
</context>
<context>
    <name>anxin::PaperTypeStep</name>
    <message>
        <source>The rest is blank on the paper</source>
        <translation>其余都是空白</translation>
    </message>
    <message>
        <source>Finish this paper</source>
        <translation>录完这份</translation>
    </message>
    <message>
        <source>Put away for now</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>Papers today: %1</source>
        <translation>今天录完 %1 份</translation>
    </message>
    <message>
        <source>This paper was begun. Questions to go: %1.</source>
        <translation>这份答卷已开始录入，还差 %1 题。</translation>
    </message>
    <message>
        <source>Typed a second time, without seeing the first</source>
        <translation>第二遍录入，看不到第一遍</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>对照原卷</translation>
    </message>
    <message>
        <source>%1 questions a minute</source>
        <translation>每分钟 %1 题</translation>
    </message>
    <message>
        <source>All questions are typed. Enter finishes the paper.</source>
        <translation>所有题都录好了。按回车完成这份答卷。</translation>
    </message>
    <message>
        <source>That is no answer of this question. Nothing was changed.</source>
        <translation>这不是这道题的答案。什么都没有改动。</translation>
    </message>
    <message>
        <source>Question %1 is answered with %2. Nothing was changed.</source>
        <translation>第 %1 题可以按 %2。什么都没有改动。</translation>
    </message>
    <message>
        <source>Question %1 = %2. Please look at the paper once more: confirm (Enter) or type it again (Backspace).</source>
        <translation>第 %1 题 = %2。请再看一眼纸上的答案：确认（回车）或重录（退格）。</translation>
    </message>
    <message>
        <source>A critical answer of %1. It is recorded. Please see this pupil now; typing can go on later.</source>
        <translation>%1 有一条危急作答，已经记下。请现在就去看这名学生；录入可以等一等。</translation>
    </message>
    <message>
        <source>Open the pupil</source>
        <translation>打开这名学生</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>已录的内容都保留着。</translation>
    </message>
    <message>
        <source>The first typing is as it was. The second one begins anew next time.</source>
        <translation>第一遍录入没有变动。第二遍下次从头开始。</translation>
    </message>
</context>
<context>
    <name>anxin::PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>anxin::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The password is the key to everything in the vault. Choose at least 12 characters, or four words that have nothing to do with each other. Nobody can reset it for you.</source>
        <translation>口令是打开心育库的钥匙。请至少用 12 个字符，或四个互不相干的词。没有人能替您重设。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the password again.</source>
        <translation>两次不一样，请重新输入口令。</translation>
    </message>
    <message>
        <source>How hard it is to guess is shown while you type.</source>
        <translation>输入时会显示它有多难猜。</translation>
    </message>
    <message>
        <source>The password that you have chosen stays, unless you type another.</source>
        <translation>您刚才设的口令保留不变；想换的话，请输入新的。</translation>
    </message>
</context>
<context>
    <name>anxin::PathLine</name>
    <message>
        <source>Where it stands</source>
        <translation>目前的状态</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>已过：%1</translation>
    </message>
    <message>
        <source>ahead: %1</source>
        <translation>之后：%1</translation>
    </message>
</context>
<context>
    <name>anxin::PeriodsCard</name>
    <message>
        <source>Add a period</source>
        <translation>添加一节</translation>
    </message>
    <message>
        <source>Save the periods</source>
        <translation>保存节次</translation>
    </message>
    <message>
        <source>Lesson periods</source>
        <translation>每日节次</translation>
    </message>
    <message>
        <source>The periods of a school day with their times, morning reading and the like among them. They are put in the order of their times.</source>
        <translation>上课日的节次和时间，早读等也可以写进来。保存时按时间先后排列。</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第%1节</translation>
    </message>
    <message>
        <source>Take out period %1</source>
        <translation>去掉第%1行</translation>
    </message>
    <message>
        <source>These periods hold from now on: %1.</source>
        <translation>从现在起按这些节次：共 %1 节。</translation>
    </message>
</context>
<context>
    <name>anxin::PlannedChangesModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>库中现为</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中为</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未接收</translation>
    </message>
</context>
<context>
    <name>anxin::ProblemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Expected and found</source>
        <translation>应填与实填</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Imported, please check</source>
        <translation>已导入，请核对</translation>
    </message>
</context>
<context>
    <name>anxin::ProfileModel</name>
    <message>
        <source>not scored: 1 answer missing</source>
        <translation>未能计分：缺 1 题</translation>
    </message>
    <message>
        <source>not scored: %1 answers missing</source>
        <translation>未能计分：缺 %1 题</translation>
    </message>
    <message>
        <source>not scored: no norm for this pupil</source>
        <translation>未能计分：没有适用的常模</translation>
    </message>
    <message>
        <source>not scored from these answers</source>
        <translation>由这份作答未能计分</translation>
    </message>
    <message>
        <source>%1 missing, filled in by the form&apos;s rule</source>
        <translation>缺 %1 题，按问卷规则补足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose bands, and the word for the band</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bands: %1</source>
        <translation>区间：%1</translation>
    </message>
    <message>
        <source>needs attention by the rule</source>
        <translation>按规则需关注</translation>
    </message>
    <message>
        <source>possible %1 to %2</source>
        <translation>可能范围 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>anxin::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>anxin::PupilsPage</name>
    <message>
        <source>Name, pinyin, initials, number</source>
        <translation>姓名、拼音、首字母、学号</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Choose a pupil</source>
        <translation>请选择学生</translation>
    </message>
    <message>
        <source>Type a few letters of the name on the left and press Enter.</source>
        <translation>在左边输入姓名的几个字母，按回车。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在关注名单</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>复核到期</translation>
    </message>
    <message>
        <source>Left school</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>%1 of %2 pupils</source>
        <translation>%2 名学生中的 %1 名</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>还没有学生</translation>
    </message>
    <message>
        <source>Import the class list that the school has as a spreadsheet, or add pupils one by one.</source>
        <translation>请导入学校现成的花名册表格，或逐个添加学生。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No pupil fits “%1”.</source>
        <translation>没有符合“%1”的学生。</translation>
    </message>
    <message>
        <source>No pupil is in this selection.</source>
        <translation>这个范围里没有学生。</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Possibly the same pupil: %1</source>
        <translation>可能是同一名学生：%1 对</translation>
    </message>
    <message>
        <source>Pupils: %1</source>
        <translation>共 %1 名学生</translation>
    </message>
    <message>
        <source>Pupils appear here after the import.</source>
        <translation>导入花名册后，学生会显示在这里。</translation>
    </message>
</context>
<context>
    <name>anxin::QueueModel</name>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>waiting 1 day</source>
        <translation>已等 1 天</translation>
    </message>
    <message>
        <source>waiting %1 days</source>
        <translation>已等 %1 天</translation>
    </message>
</context>
<context>
    <name>anxin::RecoveryScreen</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>返回口令</translation>
    </message>
    <message>
        <source>Open with the recovery card</source>
        <translation>用应急恢复卡打开</translation>
    </message>
    <message>
        <source>Type the 48 digits from the card, group by group. Blanks and dashes do not matter.</source>
        <translation>逐组输入卡片上的 48 位数字，空格和短横不影响。</translation>
    </message>
    <message>
        <source>Use an escrow key instead</source>
        <translation>改用封存钥匙</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The secret file of the escrow key</source>
        <translation>封存钥匙的保密文件</translation>
    </message>
    <message>
        <source>File of the escrow key</source>
        <translation>封存钥匙的文件</translation>
    </message>
    <message>
        <source>The holder of an escrow key brings its secret file, on a stick, and types its password.</source>
        <translation>请封存钥匙的保管人带来保密文件（在 U 盘上），并亲自输入它的口令。</translation>
    </message>
    <message>
        <source>Password of the escrow key</source>
        <translation>封存钥匙的口令</translation>
    </message>
    <message>
        <source>Open with an escrow key</source>
        <translation>用封存钥匙打开</translation>
    </message>
</context>
<context>
    <name>anxin::RecoveryStep</name>
    <message>
        <source>Recovery card</source>
        <translation>应急恢复卡</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>To be sure that the copy is right, type two of the groups from your paper:</source>
        <translation>为确认抄写无误，请照着纸上输入其中两组：</translation>
    </message>
    <message>
        <source>Please type group %1 from your paper.</source>
        <translation>请照着纸上输入第 %1 组。</translation>
    </message>
    <message>
        <source>Group %1 is not the same as above. Please look at your paper and correct it.</source>
        <translation>第 %1 组与上面不同。请核对纸上的数字并改正。</translation>
    </message>
    <message>
        <source>If the password is ever lost, these 48 digits open the vault. Print them or write them on paper, and keep the paper in the school&apos;s safe, away from this PC. They are shown only now.</source>
        <translation>万一忘了口令，这 48 位数字可以打开心育库。请打印或抄在纸上，放进学校保险柜，不要和这台电脑放在一起。它们只在此刻显示。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No printer is set up on this PC</source>
        <translation>这台电脑还没有设置打印机</translation>
    </message>
    <message>
        <source>As a PDF file…</source>
        <translation>存为 PDF 文件…</translation>
    </message>
    <message>
        <source>The file opens the vault for whoever has it, and a file that was deleted can often be brought back. Choose a stick that stays with you, print from it, and keep the stick in the safe with the card.</source>
        <translation>谁拿到这个文件，谁就能打开心育库；文件删除之后也常常能找回来。请选一个不离身的 U 盘，从它打印，然后把 U 盘和卡一起放进保险柜。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Show the digits again</source>
        <translation>再看一次数字</translation>
    </message>
</context>
<context>
    <name>anxin::ReferralDialog</name>
    <message>
        <source>Other referrals</source>
        <translation>其他转介</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>其他步骤</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>建议书 …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Referrals of this pupil</source>
        <translation>这名学生的转介</translation>
    </message>
    <message>
        <source>Steps so far, the newest first; Enter shows all of one</source>
        <translation>已走的步骤，最新的在前；回车查看全部内容</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>还没有步骤</translation>
    </message>
    <message>
        <source>Each step is entered here with its day, and stays: where the referral stands follows from them.</source>
        <translation>每一步连同日期记在这里并保留，转介到了哪一步由它们得出。</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reply slip …</source>
        <translation>回执 …</translation>
    </message>
    <message>
        <source>Make the letter nevertheless</source>
        <translation>仍然生成建议书</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>This referral is closed</source>
        <translation>这次转介已结束</translation>
    </message>
    <message>
        <source>Nothing is waiting. The case file can be closed as far as this goes.</source>
        <translation>没有待办的事。就这一项来说，可以结案了。</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <comment>a step</comment>
        <translation>记入：%1</translation>
    </message>
</context>
<context>
    <name>anxin::ReferralDialogs</name>
    <message>
        <source>Step of a referral</source>
        <translation>转介步骤</translation>
    </message>
    <message>
        <source>Enter the step</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>What was entered stays. Where it is wrong, the last step can be taken back.</source>
        <translation>记入的内容会保留。如果记错了，可以撤回最后一步。</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation>找到这次转介</translation>
    </message>
    <message>
        <source>The slip of this pupil came back. Where it says something else, close this and choose another step.</source>
        <translation>这名学生的回执交回来了。如果上面写的是别的，请关闭这里，另选一步。</translation>
    </message>
    <message>
        <source>This referral is closed already; nothing is to be entered.</source>
        <translation>这次转介已经结束，不需要再记什么。</translation>
    </message>
    <message>
        <source>the code stands in the box on the slip that the guardian sent back</source>
        <translation>编号印在监护人交回的回执方框里</translation>
    </message>
</context>
<context>
    <name>anxin::ReferralModel</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>next visit %1</source>
        <translation>复诊 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>advised on %1</source>
        <translation>%1 建议</translation>
    </message>
    <message>
        <source>does not count here</source>
        <translation>此处不计</translation>
    </message>
    <message>
        <source>A guardian of this pupil is marked as not to be told, or not first. If a guardian may be the danger, police or civil affairs are told before anybody at home. No letter was made yet.</source>
        <translation>这名学生有监护人被标记为“不告知”或“不先告知”。如果危险可能来自监护人，先告知公安或民政，再告知家里人。建议书还没有生成。</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任人：%1</translation>
    </message>
</context>
<context>
    <name>anxin::RepairGroupsModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
</context>
<context>
    <name>anxin::RepairRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Expected and found</source>
        <translation>应填与实填</translation>
    </message>
</context>
<context>
    <name>anxin::ReportTableModel</name>
    <message>
        <source>A small number, not told so that nobody is recognised</source>
        <translation>人数很少，为免认出个人，已隐去</translation>
    </message>
</context>
<context>
    <name>anxin::ReportsPage</name>
    <message>
        <source>What the figures count</source>
        <translation>数字的口径</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Send to the district</source>
        <translation>上报区县</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>No report is shown</source>
        <translation>还没有显示报表</translation>
    </message>
    <message>
        <source>Contains no name and no number of a pupil</source>
        <translation>不含学生的姓名和学号</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>还没有对外提供过</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Witness code of the log: %1</source>
        <translation>操作日志存证码：%1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Choose a report and a period. Looking at a report is noted in the log; nothing leaves the program by it.</source>
        <translation>请选择报表和时段。预览会记入操作日志，不会向外提供任何内容。</translation>
    </message>
    <message>
        <source>Every package that is sent, and all that others are told, stands here: when, to whom, on which basis, what was held back.</source>
        <translation>每一次报送、每一次告知都记在这里：什么时候、给谁、依据什么、哪些没有说。</translation>
    </message>
    <message>
        <source>Pupil, recipient or words that were told</source>
        <translation>学生、对象或告知的话</translation>
    </message>
    <message>
        <source>Disclosure log</source>
        <translation>对外提供记录</translation>
    </message>
    <message>
        <source>Disclosure log, the newest first</source>
        <translation>对外提供记录，最近的在前</translation>
    </message>
    <message>
        <source>Which lines of the log are shown</source>
        <translation>显示台账的哪些行</translation>
    </message>
</context>
<context>
    <name>anxin::ResultsModel</name>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答日期</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Critical answer</source>
        <translation>危急作答</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverAnswers</name>
    <message>
        <source>Does not graduate now</source>
        <translation>这次不毕业</translation>
    </message>
    <message>
        <source>We keep following all who have no answer yet</source>
        <translation>未回答的都由我们继续跟进</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pupils who graduate while something is open</source>
        <translation>毕业时还有未了之事的学生</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未了的事</translation>
    </message>
    <message>
        <source>Of those who graduate, everything is closed.</source>
        <translation>毕业的学生都已办结。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The answer is noted beside the enrolment. The case file stays as it is.</source>
        <translation>回答会记在学籍状态旁，个案档案保持不变。</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>还未回答：%1</translation>
    </message>
    <message>
        <source>These pupils graduate while something is still open. Say for each what becomes of it: until it is closed it stays on “Today”, so that nobody falls out of the loop.</source>
        <translation>这些学生毕业时还有未了的事。请逐一说明之后由谁负责；在办结之前，它会一直留在“今日”页上，不让任何一个孩子被落下。</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverChanges</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Classes that change; the space bar ticks all of one</source>
        <translation>有变动的班级；空格键勾选整班</translation>
    </message>
    <message>
        <source>Pupils; the space bar ticks</source>
        <translation>学生；空格键勾选</translation>
    </message>
    <message>
        <source>Read a class list of the new year …</source>
        <translation>读入新学年名单…</translation>
    </message>
    <message>
        <source>Nothing to put in order</source>
        <translation>没有需要办理的</translation>
    </message>
    <message>
        <source>Nobody is in a class that has finished. Where classes are put together anew, read the new class list: it shows who changes.</source>
        <translation>没有学生还在已毕业的班级里。如果重新编班，请读入新的班级名单，就能看到谁有变动。</translation>
    </message>
    <message>
        <source>For pupils who go on in this school, and for classes put together anew.</source>
        <translation>用于在本校继续升学的学生和重新编班。</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>已勾选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverGroups</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverModel</name>
    <message>
        <source>“%1”: known pupils with a class in it: %2.</source>
        <translation>“%1”：名单中写有班级的在册学生 %2 名。</translation>
    </message>
    <message>
        <source>Newcomers and rows that are not clear: %1. They come in with the import of the class list, on the page “Pupils”.</source>
        <translation>新生和读不明白的行：%1。请在“学生”页导入班级名单时录入。</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverPanel</name>
    <message>
        <source>Back to the classes</source>
        <translation>返回班级</translation>
    </message>
    <message>
        <source>Choose a class list of the new year</source>
        <translation>选择新学年的班级名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing has been written so far. A backup is made first, and everything can be taken back as a whole for 30 days.</source>
        <translation>到现在为止什么都没有写入。写入前会先做备份，30 天内可以整体撤回。</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Import the class list of the newcomers</source>
        <translation>导入新生名单</translation>
    </message>
    <message>
        <source>To the classes</source>
        <translation>回到班级</translation>
    </message>
    <message>
        <source>This school year was begun on %1: %2 pupils. It can be taken back until %3.</source>
        <translation>本学年的升级已于 %1 办理，涉及 %2 名学生，%3前可以撤回。</translation>
    </message>
    <message>
        <source>Graduated: %1, moved up: %2, changed class: %3. It can be taken back as a whole until %4.</source>
        <translation>毕业 %1 名，校内升学 %2 名，调整班级 %3 名。%4前可以整体撤回。</translation>
    </message>
    <message>
        <source>The new school year is in the register. %1</source>
        <translation>新学年已写入名册。%1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>有哪些变动</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>未了的事</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>The school year %1</source>
        <translation>%1 学年</translation>
    </message>
    <message>
        <source>Begin the school year %1</source>
        <translation>开始 %1 学年</translation>
    </message>
    <message>
        <source>The records of those who graduate are kept until %1; then they are due to be destroyed, class by class, by two people.</source>
        <translation>毕业学生的档案保存至%1；到期后应按班级、由两人共同销毁。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>The changes for %1 are written</source>
        <translation>%1 学年的变动已写入</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverPupils</name>
    <message>
        <source>graduated on %1</source>
        <translation>%1毕业</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>未了 %1 件</translation>
    </message>
</context>
<context>
    <name>anxin::RolloverQuestions</name>
    <message>
        <source>not answered yet</source>
        <translation>还未回答</translation>
    </message>
</context>
<context>
    <name>anxin::RosterStep</name>
    <message>
        <source>Class list</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>The room needs to know the pupils. The school has them in a spreadsheet already.</source>
        <translation>请把学生名单导入进来，用学校现成的花名册表格就可以。</translation>
    </message>
    <message>
        <source>Import the class list now</source>
        <translation>现在导入花名册</translation>
    </message>
    <message>
        <source>From an Excel or text file. You see everything before it is taken in.</source>
        <translation>从 Excel 或文本文件导入，导入前可以先看一遍。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>From the page “Pupils”, whenever you have the file.</source>
        <translation>拿到文件后，随时可在“学生”页导入。</translation>
    </message>
    <message>
        <source>Try the program with a demo school</source>
        <translation>用演示学校试一试</translation>
    </message>
    <message>
        <source>Fills this vault with invented pupils, screenings and case files. For your real work, make another vault.</source>
        <translation>在这个心育库里填入虚构的学生、测评和个案。正式使用时，请另建一个心育库。</translation>
    </message>
</context>
<context>
    <name>anxin::RulesPanel</name>
    <message>
        <source>Warning levels, the most serious first</source>
        <translation>预警等级，最重的在前</translation>
    </message>
    <message>
        <source>Days until a promise is due</source>
        <translation>各项工作的期限</translation>
    </message>
    <message>
        <source>Warning levels</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source>Words and days of each level. Enter changes one.</source>
        <translation>各等级的叫法和复核天数。按回车键修改。</translation>
    </message>
    <message>
        <source>Where the law or a ministry names no number, the number is a proposal that the school may decide otherwise.</source>
        <translation>法律和文件没有规定天数的，这里的数字只是建议，学校可以另行决定。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>各项工作的期限</translation>
    </message>
</context>
<context>
    <name>anxin::SaveCopyDialog</name>
    <message>
        <source>an office, for example: the county hospital</source>
        <translation>单位，例如：县医院</translation>
    </message>
    <message>
        <source>why it must leave, for example: goes with a referral</source>
        <translation>为什么要带出去，例如：随转介一并提供</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>还没有选择文件夹。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>另存“%1”的副本</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Where should the copy lie?</source>
        <translation>副本放在哪里？</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever has the stick can open it.</source>
        <translation>副本没有加密：谁拿到 U 盘，谁就能打开。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Please say who receives the copy and why.</source>
        <translation>请写明谁接收这份副本、为什么。</translation>
    </message>
    <message>
        <source>Please choose where the copy should lie.</source>
        <translation>请选择副本放在哪里。</translation>
    </message>
    <message>
        <source>Writing the copy and reading it back</source>
        <translation>正在写副本并回读核对</translation>
    </message>
    <message>
        <source>Cancelled. No copy was left behind.</source>
        <translation>已取消。没有留下副本。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Please choose on which ground the copy leaves.</source>
        <translation>请选择提供这份材料的依据。</translation>
    </message>
    <message>
        <source>This is kept in the disclosure log.</source>
        <translation>这会写入对外提供记录。</translation>
    </message>
    <message>
        <source>The copy was written, read back, and entered in the disclosure log: %1. Let the system eject a stick before you pull it.</source>
        <translation>副本已写入、读回核对，并写入对外提供记录：%1。如果在 U 盘上，请先安全弹出再拔。</translation>
    </message>
</context>
<context>
    <name>anxin::ScaleTickPanel</name>
    <message>
        <source>Questionnaires</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Questionnaires; the space bar ticks</source>
        <translation>量表；空格键勾选</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>How the answers are written</source>
        <translation>答案写法</translation>
    </message>
</context>
<context>
    <name>anxin::ScaleTicks</name>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>%1 题</translation>
    </message>
</context>
<context>
    <name>anxin::ScalesPanel</name>
    <message>
        <source>for example: norms of our county, 2026, sample and author</source>
        <translation>例如：本县 2026 年常模，样本与作者</translation>
    </message>
    <message>
        <source>Adopt this edition</source>
        <translation>采用这个版本</translation>
    </message>
    <message>
        <source>for example: manual of the publisher, licence of the school no. …</source>
        <translation>例如：出版社手册，学校授权第 … 号</translation>
    </message>
    <message>
        <source>Load its wording</source>
        <translation>载入题目</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Answer on this PC</source>
        <translation>在本机作答</translation>
    </message>
    <message>
        <source>Choose the file with the definition</source>
        <translation>选择量表定义文件</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>量表定义 (*.json)</translation>
    </message>
    <message>
        <source>Choose the table with the wording</source>
        <translation>选择题目表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Worked examples that do not agree</source>
        <translation>不一致的算例</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Either no sheet of this questionnaire is there, or all would be judged as they are.</source>
        <translation>还没有这个量表的答卷，或者全部答卷的结果都不变。</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>What the pupils will read</source>
        <translation>学生会读到的文字</translation>
    </message>
    <message>
        <source>Do not load</source>
        <translation>不载入</translation>
    </message>
    <message>
        <source>Load this wording</source>
        <translation>载入这些题目</translation>
    </message>
    <message>
        <source>Where it comes from, and why the school may use it</source>
        <translation>来源，以及学校为什么可以使用</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation>%1未写入任何内容。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The wording was loaded. Pupils can answer this questionnaire on this PC.</source>
        <translation>题目已载入，学生可以在本机作答这个量表。</translation>
    </message>
    <message>
        <source>Scoring the worked examples</source>
        <translation>正在核对算例</translation>
    </message>
    <message>
        <source>Scoring the sheets that are there</source>
        <translation>正在给已有答卷试算</translation>
    </message>
    <message>
        <source>Add your own edition</source>
        <translation>加入自编或修订版</translation>
    </message>
    <message>
        <source>The program brings scoring rules, not the wording of the questions. A school may add a questionnaire, a changed edition or norms of its own. Existing results keep the edition they were scored with.</source>
        <translation>程序自带的是计分规则，不含题目文字。学校可以加入自己的量表、修订版或本地常模。已有的结果保留当时计分的版本。</translation>
    </message>
    <message>
        <source>Results that would change</source>
        <translation>会变的结果</translation>
    </message>
    <message>
        <source>No result would change</source>
        <translation>没有结果会变</translation>
    </message>
    <message>
        <source>The edition was adopted. New sheets are scored with it; existing results stay as they are.</source>
        <translation>已采用这个版本。新的答卷按它计分；已有的结果保持不变。</translation>
    </message>
</context>
<context>
    <name>anxin::SchoolDaysCard</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>放假与调休</translation>
    </message>
    <message>
        <source>As the school has announced them for the year. On a holiday there are no lessons although it is a weekday; on a make-up day there are, although it is a Saturday or a Sunday. The days between the terms need no entry.</source>
        <translation>按学校公布的本学年安排填写。放假日虽是工作日也不上课；调休上课日虽是星期六或星期日也上课。两个学期之间的日子不用填。</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was taken out of the calendar.</source>
        <translation>“%1”已从校历中删除。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>anxin::SchoolStep</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <source>The names stand on reports and letters. You can change them later.</source>
        <translation>名称会印在报表和信函上，以后可以修改。</translation>
    </message>
    <message>
        <source>Where the vault lies</source>
        <translation>心育库的位置</translation>
    </message>
</context>
<context>
    <name>anxin::ScreeningModel</name>
    <message>
        <source>spoken with %1</source>
        <translation>%1 已谈过</translation>
    </message>
</context>
<context>
    <name>anxin::ScreeningPage</name>
    <message>
        <source>Second interview</source>
        <translation>二次访谈</translation>
    </message>
    <message>
        <source>Set warning level</source>
        <translation>评定预警等级</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>建立个案档案</translation>
    </message>
    <message>
        <source>No screening yet</source>
        <translation>还没有筛查</translation>
    </message>
    <message>
        <source>Read in the answers of a survey: an export of the online form, or a sheet with a column for each question. The program scores them and says whom you should see.</source>
        <translation>请导入一次测评的作答：网上问卷导出的文件，或每题一列的表格。程序会计分，并提示需要访谈的学生。</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入作答</translation>
    </message>
    <message>
        <source>Campaigns, the newest first</source>
        <translation>测评批次，最近的在前</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>to test again</source>
        <translation>需重测</translation>
    </message>
    <message>
        <source>for a second interview</source>
        <translation>待二次访谈</translation>
    </message>
    <message>
        <source>with a critical answer</source>
        <translation>有危急作答</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>待访谈</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pupils to be seen, the most urgent first</source>
        <translation>待访谈的学生，最紧急的在前</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人在等待</translation>
    </message>
    <message>
        <source>Every pupil whom this campaign pointed to has had a second interview.</source>
        <translation>这个批次提示的学生都已完成二次访谈。</translation>
    </message>
    <message>
        <source>A result only points to a pupil. What it means, you decide after the interview.</source>
        <translation>结果只是提示。它意味着什么，由您在访谈后判断。</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>还没有作答</translation>
    </message>
    <message>
        <source>The answers of this campaign will stand here.</source>
        <translation>这个批次的作答会显示在这里。</translation>
    </message>
    <message>
        <source>Results are hints from a questionnaire, no findings about a person.</source>
        <translation>结果是问卷给出的提示，不是对人的定论。</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Plan a campaign</source>
        <translation>安排测评</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参测情况</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>Close campaign</source>
        <translation>关闭测评</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>For homeroom teachers: who is to come, without reasons</source>
        <translation>给班主任：请谁来，不写原因</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面图</translation>
    </message>
    <message>
        <source>Results, one row for each answered questionnaire; Enter opens the profile</source>
        <translation>结果，每份问卷一行；按回车打开剖面图</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>测评批次</translation>
    </message>
    <message>
        <source>Triage board</source>
        <translation>分诊看板</translation>
    </message>
    <message>
        <source>Review meetings</source>
        <translation>研判会</translation>
    </message>
    <message>
        <source>What is shown of the screening</source>
        <translation>测评页显示的内容</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>更正答案</translation>
    </message>
    <message>
        <source>Type in paper answers</source>
        <translation>录入纸质答卷</translation>
    </message>
    <message>
        <source>with a critical answer; on %1 papers it cannot be seen</source>
        <translation>有危急作答（另有 %1 份看不出）</translation>
    </message>
    <message>
        <source>critical answers cannot be seen on %1 papers</source>
        <translation>%1 份看不出有无危急作答</translation>
    </message>
</context>
<context>
    <name>anxin::ScreeningPanel</name>
    <message>
        <source>The questionnaire before (%1)</source>
        <translation>上一份问卷（%1）</translation>
    </message>
    <message>
        <source>The questionnaire after (%1)</source>
        <translation>下一份问卷（%1）</translation>
    </message>
    <message>
        <source>No questionnaires yet</source>
        <translation>还没有问卷</translation>
    </message>
    <message>
        <source>What this pupil answers in a screening will stand here.</source>
        <translation>这名学生在筛查中的作答会显示在这里。</translation>
    </message>
    <message>
        <source>Answered questionnaires, the newest first</source>
        <translation>已作答的问卷，最新的在前</translation>
    </message>
    <message>
        <source>Profile: each factor and total among its bands</source>
        <translation>剖面图：各因子与总分所在区间</translation>
    </message>
    <message>
        <source>Course over the campaigns, the newest first</source>
        <translation>历次测评的变化，最新的在前</translation>
    </message>
    <message>
        <source>Results are hints from a questionnaire, no findings about a person.</source>
        <translation>结果是问卷给出的提示，不是对人的定论。</translation>
    </message>
    <message>
        <source>Over the campaigns: %1</source>
        <translation>历次变化：%1</translation>
    </message>
</context>
<context>
    <name>anxin::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The clock of this PC shows an earlier time than the newest entry of the vault, so days are reckoned by the vault. If the clock is right now, say so.</source>
        <translation>本机时间早于心育库里最新的记录，所以日期按心育库计算。如果现在的电脑时间是对的，请确认。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>电脑时间正确</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>换新的应急恢复卡</translation>
    </message>
    <message>
        <source>Your way in</source>
        <translation>您的口令与恢复卡</translation>
    </message>
    <message>
        <source>Backups made before a change still open with the password or card of their time.</source>
        <translation>更改之前做的备份，仍用当时的口令或恢复卡打开。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Who can open the vault</source>
        <translation>谁能打开心育库</translation>
    </message>
    <message>
        <source>Everybody named here can read everything in it, each with their own password or key.</source>
        <translation>这里列出的每一位都能看到全部内容，各用各的口令或钥匙。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the PC for</source>
        <translation>电脑无人操作多久后锁定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Every report and package carries a witness code. Type one, and the log tells whether that entry is still in it, unchanged.</source>
        <translation>每份报表和上报包都带有存证码。输入一个存证码，就能核对那条记录是否还在日志里、没有改动。</translation>
    </message>
    <message>
        <source>Witness code</source>
        <translation>存证码</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>escrow key, kept elsewhere</source>
        <translation>封存钥匙，保管在别处</translation>
    </message>
    <message>
        <source>you, now</source>
        <translation>您（正在使用）</translation>
    </message>
    <message>
        <source>own password</source>
        <translation>自己的口令</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Shut out and lock</source>
        <translation>移除并锁定</translation>
    </message>
    <message>
        <source>Add an escrow key</source>
        <translation>添加封存钥匙</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1 will not be able to open this vault any more. The room locks now, and the vault gets a new key.</source>
        <translation>%1 将不能再打开这个心育库。现在会锁定，同时给心育库换新密钥。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Levels and days</source>
        <translation>等级与期限</translation>
    </message>
</context>
<context>
    <name>anxin::StepSheet</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>anxin::StudentCard</name>
    <message>
        <source>Open case file</source>
        <translation>建立个案档案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>二次访谈</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>个案档案 %1</translation>
    </message>
    <message>
        <source>Home contact</source>
        <translation>家校联系</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>学籍状态</translation>
    </message>
    <message>
        <source>What is shown of this pupil</source>
        <translation>显示这名学生的哪一方面</translation>
    </message>
    <message>
        <source>Where the pupil is and was, the newest first</source>
        <translation>现在和以前所在的班级与状态，最近的在前</translation>
    </message>
    <message>
        <source>Each change of class or status is kept here by itself.</source>
        <translation>每次换班或学籍变动都会自动记在这里。</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>学籍变动</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>关注：%1</translation>
    </message>
    <message>
        <source>Merge with another pupil …</source>
        <translation>与另一名学生合并…</translation>
    </message>
    <message>
        <source>Entries that were merged into this pupil</source>
        <translation>已并入该生的记录</translation>
    </message>
    <message>
        <source>Take apart …</source>
        <translation>拆开…</translation>
    </message>
    <message>
        <source>Merged entries</source>
        <translation>已并入的记录</translation>
    </message>
    <message>
        <source>Levels, interviews, home contacts, referrals and whatever else happens will stand here.</source>
        <translation>等级、访谈、家校联系、转介以及其他经过都会列在这里。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>心理普查</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>What has happened, the newest first</source>
        <translation>发生过的事，最近的在前</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Tell a teacher</source>
        <translation>告知老师</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>anxin::StudentCardModel</name>
    <message>
        <source>%1 years old</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>学号 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>merged on %1</source>
        <translation>%1 合并</translation>
    </message>
</context>
<context>
    <name>anxin::StudentEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New pupil</source>
        <translation>新建学生</translation>
    </message>
</context>
<context>
    <name>anxin::StudentImportPanel</name>
    <message>
        <source>Back to the pupils</source>
        <translation>返回学生</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the class list</source>
        <translation>选择花名册</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>逐行检查</translation>
    </message>
    <message>
        <source>To the pupils</source>
        <translation>去看学生</translation>
    </message>
    <message>
        <source>The class list is taken in</source>
        <translation>花名册已导入</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>A workbook (.xlsx, .xls, .ods) or a text table (.csv), as the school&apos;s register exports it. You will see everything before it is taken in.</source>
        <translation>学籍系统导出的工作簿（.xlsx、.xls、.ods）或文本表格（.csv）。写入之前，您会先看到全部内容。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The pupils are in the register. %1</source>
        <translation>学生已录入名册。%1</translation>
    </message>
    <message>
        <source>Take this import back …</source>
        <translation>撤销这次导入…</translation>
    </message>
    <message>
        <source>It can be taken back as a whole until %1.</source>
        <translation>%1前可以整批撤销。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Forget this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <source>Name for lists like this one</source>
        <translation>这类花名册的名称</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save the rows that are not taken …</source>
        <translation>保存未接收的行…</translation>
    </message>
    <message>
        <source>The columns are read as in the template “%1”.</source>
        <translation>各列按模板“%1”读取。</translation>
    </message>
    <message>
        <source>The next list with these headers is read like this one.</source>
        <translation>下次遇到同样表头的花名册，会照此读取。</translation>
    </message>
    <message>
        <source>The template “%1” is forgotten. This list can be read all the same.</source>
        <translation>模板“%1”已删除，这份花名册仍可导入。</translation>
    </message>
    <message>
        <source>There is no template of this name.</source>
        <translation>没有这个名称的模板。</translation>
    </message>
    <message>
        <source>Where to save the rows that are not taken</source>
        <translation>未接收的行保存到哪里</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the rows there and read that file in.</source>
        <translation>已保存为 %1。请在其中改正，再导入该文件。</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>这个工作表是空的。</translation>
    </message>
    <message>
        <source>%1: the headers stand in row %2, %3 rows below them.</source>
        <translation>%1：表头在第 %2 行，下面有 %3 行。</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1，工作表“%2”</translation>
    </message>
</context>
<context>
    <name>anxin::StudentListModel</name>
    <message>
        <source>review %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>anxin::SummaryPanel</name>
    <message>
        <source>Numbers of the campaign by class; Enter goes to the pupils behind a number</source>
        <translation>各班测评数字，按回车查看数字对应的学生</translation>
    </message>
    <message>
        <source>Pupils behind the number</source>
        <translation>数字对应的学生</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>Say under “Edit” which classes this campaign is for, or read in answers.</source>
        <translation>在“编辑”中选择本次测评面向的班级，或读入答卷。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>No pupil stands behind this number.</source>
        <translation>这个数字没有对应的学生。</translation>
    </message>
</context>
<context>
    <name>anxin::SummaryTable</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Many papers of this class cannot be used: perhaps the testing was disturbed.</source>
        <translation>这个班不可用的答卷较多，可能测评现场受到了干扰。</translation>
    </message>
    <message>
        <source>Answered, of those expected</source>
        <translation>参测率（已作答/应测）</translation>
    </message>
    <message>
        <source>Hours from a critical answer to the first contact with the pupil (median)</source>
        <translation>从录入危急作答到首次联系学生的小时数（中位数）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>参测率</translation>
    </message>
    <message>
        <source>To test
again</source>
        <translation>需
重测</translation>
    </message>
    <message>
        <source>Not
usable</source>
        <translation>答卷
不可用</translation>
    </message>
    <message>
        <source>Inter-
viewed</source>
        <translation>已
访谈</translation>
    </message>
    <message>
        <source>Critical
answer</source>
        <translation>危急
作答</translation>
    </message>
    <message>
        <source>Hours to
contact</source>
        <translation>首联
小时</translation>
    </message>
    <message>
        <source>Guardian
told</source>
        <translation>已告知
监护人</translation>
    </message>
    <message>
        <source>With
file</source>
        <translation>已
建档</translation>
    </message>
</context>
<context>
    <name>anxin::TakingPartPanel</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Classes, and how many of each have answered</source>
        <translation>各班级及作答人数</translation>
    </message>
    <message>
        <source>Nobody is expected yet</source>
        <translation>还没有应测学生</translation>
    </message>
    <message>
        <source>Say under “Edit” which classes this campaign is for, and see here who is missing.</source>
        <translation>在“编辑”里选定这次测评的班级，这里就会列出谁还没有测。</translation>
    </message>
    <message>
        <source>Pupils of this class without usable answers</source>
        <translation>本班没有有效作答的学生</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>一个不缺</translation>
    </message>
    <message>
        <source>Every pupil of this class has usable answers.</source>
        <translation>这个班的学生都有有效作答。</translation>
    </message>
    <message>
        <source>%1: why no answers?</source>
        <translation>%1：为什么没有作答？</translation>
    </message>
    <message>
        <source>Slips for the make-up round</source>
        <translation>补测通知单</translation>
    </message>
</context>
<context>
    <name>anxin::TellDialogs</name>
    <message>
        <source>As a sheet of paper …</source>
        <translation>打印成一页纸…</translation>
    </message>
    <message>
        <source>Tell a teacher only what is needed</source>
        <translation>最小必要告知</translation>
    </message>
    <message>
        <source>Record: told in person</source>
        <translation>登记：已口头告知</translation>
    </message>
</context>
<context>
    <name>anxin::TickPanel</name>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>已勾选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>anxin::TimelineModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>term, number of entries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>anxin::TimelinePanel</name>
    <message>
        <source>Key moments only</source>
        <translation>仅关键节点</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>到这一天为止</translation>
    </message>
    <message>
        <source>What is marked; several with Shift or Ctrl. Otherwise everything that is shown.</source>
        <translation>打印选中的条目（按 Shift 或 Ctrl 多选）；没有多选时打印当前显示的全部。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>没有这一类记录</translation>
    </message>
    <message>
        <source>Of what is kept of this pupil, nothing is like that.</source>
        <translation>该生的记录里没有符合条件的内容。</translation>
    </message>
</context>
<context>
    <name>anxin::TodayModel</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>已过 %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即处理</translation>
    </message>
</context>
<context>
    <name>anxin::TodayPage</name>
    <message>
        <source>Safety of the data</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>都办完了</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. You may finish early today.</source>
        <translation>没有待办的事，今天可以早点下班。</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>还没有学生</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>马上处理</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期的事。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等待。</translation>
    </message>
    <message>
        <source>Case files to complete</source>
        <translation>待完善的个案</translation>
    </message>
    <message>
        <source>Every listed pupil has a case file.</source>
        <translation>列入关注的学生都已建档。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>No answer is outstanding.</source>
        <translation>没有待答复的事项。</translation>
    </message>
    <message>
        <source>Begun and not saved yet</source>
        <translation>写到一半，还没保存</translation>
    </message>
    <message>
        <source>Waiting for an interview or a decision</source>
        <translation>待访谈或待研判</translation>
    </message>
    <message>
        <source>Appointments of today</source>
        <translation>今天的预约</translation>
    </message>
    <message>
        <source>Notes to write and to sign</source>
        <translation>待写和待签的记录</translation>
    </message>
    <message>
        <source>All notes are written and signed.</source>
        <translation>记录都已写好并签署。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>重新预约</translation>
    </message>
    <message>
        <source>Booked again.</source>
        <translation>已重新预约。</translation>
    </message>
    <message>
        <source>Book another appointment</source>
        <translation>再约一次</translation>
    </message>
    <message>
        <source>Pupil&apos;s card</source>
        <translation>学生卡片</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Somebody has spoken with the pupil</source>
        <translation>已有人与学生谈过</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Write a session note</source>
        <translation>写辅导记录</translation>
    </message>
    <message>
        <source>Enter a home contact</source>
        <translation>记家校联系</translation>
    </message>
    <message>
        <source>Noted: did not come.</source>
        <translation>已记录：未到。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Complete the review</source>
        <translation>完成复核</translation>
    </message>
    <message>
        <source>Put the review off</source>
        <translation>延期复核</translation>
    </message>
    <message>
        <source>Close the case file</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>个案档案</translation>
    </message>
    <message>
        <source>Reviews and reminders</source>
        <translation>复核与提醒</translation>
    </message>
    <message>
        <source>No review is due in the next seven days.</source>
        <translation>七天内没有到期的复核。</translation>
    </message>
    <message>
        <source>What is overdue stands under “Act at once”.</source>
        <translation>逾期的在“马上处理”里。</translation>
    </message>
    <message>
        <source>Import the class list that the school has as a spreadsheet.</source>
        <translation>请导入学校现成的花名册表格。</translation>
    </message>
</context>
<context>
    <name>anxin::TriageBoardModel</name>
    <message>
        <source>closed on %1</source>
        <translation>%1 结案</translation>
    </message>
    <message>
        <source>no case file yet</source>
        <translation>尚未建档</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在阶段</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>for 1 day</source>
        <translation>已 1 天</translation>
    </message>
    <message>
        <source>for %1 days</source>
        <translation>已 %1 天</translation>
    </message>
    <message>
        <source>Reason or file</source>
        <translation>缘由或档案</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>历时</translation>
    </message>
</context>
<context>
    <name>anxin::Urgent</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1: a critical answer came in %2, and nobody has spoken with the pupil yet. Please go and see them now.</source>
        <translation>%1有危急作答（%2录入），还没有人和这名学生谈过。请现在就去看看。</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 pupils have given critical answers, and nobody has spoken with them yet. The first came in %2.</source>
        <translation>有 %1 名学生给出了危急作答，还没有人和他们谈过。最早一份的录入时间：%2。</translation>
    </message>
</context>
<context>
    <name>anxin::WeekDock</name>
    <message>
        <source>Everybody who is to be spoken with has an appointment.</source>
        <translation>需要约谈的学生都已有预约。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Days with appointments have a dot. A click, or Enter, shows the week of that day.</source>
        <translation>有预约的日子带圆点。单击或按 Enter 显示那一周。</translation>
    </message>
    <message>
        <source>Still to be booked</source>
        <translation>待约谈</translation>
    </message>
    <message>
        <source>Enter books at the cell of the week that is chosen, or at the next free period.</source>
        <translation>按 Enter 约在周表中选中的格子，或下一个空闲节次。</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Pupil&apos;s card</source>
        <translation>学生卡片</translation>
    </message>
</context>
<context>
    <name>anxin::WeekModel</name>
    <message>
        <source>overlaps another one</source>
        <translation>时间重叠</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 今天</translation>
    </message>
</context>
</TS>
