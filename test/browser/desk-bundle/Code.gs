// A small script for the desk's tests: a menu with a submenu, a sidebar, a dialog, questions, mail, an edit trigger.

function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu("联络")
    .addItem("侧边栏", "openSidebar")
    .addItem("询问", "askSomething")
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu("更多")
        .addItem("对话框", "openDialog")
        .addItem("发邮件", "sendMail")
        .addItem("出错", "fail"),
    )
    .addToUi();
}

function onEdit(e) {
  console.log("edited " + e.range.getA1Notation() + " to " + e.value);
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Page").setTitle("侧边栏"));
}

function openDialog() {
  var page = HtmlService.createHtmlOutputFromFile("Page").setWidth(420).setHeight(300);
  SpreadsheetApp.getUi().showModalDialog(page, "对话框");
}

function askSomething() {
  var ui = SpreadsheetApp.getUi();
  var pressed = ui.alert("请确认", "要继续吗？", ui.ButtonSet.YES_NO);
  var reason = ui.prompt("原因", "请填写原因", ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSpreadsheet().toast(pressed + "：" + reason.getResponseText(), "结果");
}

function sendMail() {
  MailApp.sendEmail({
    to: "wang@example.cn",
    subject: "请核实",
    body: "请于25日前核实。",
    htmlBody: "<p>请于<b>25日</b>前核实。</p><img src='https://example.com/track.gif'>",
  });
}

function fail() {
  throw new Error("出了点问题");
}

function echo(value) {
  return { who: Session.getActiveUser().getEmail(), value: value };
}

function selected() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function hidden_() {
  return "not for pages";
}
