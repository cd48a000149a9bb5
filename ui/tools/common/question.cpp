// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/question.h"

#include "kit/plainlabel.h"
#include "tools/common/tooldialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

class QuestionDialog final : public ToolDialog
{
public:
    QuestionDialog(QWidget *parent, const Question &question) : ToolDialog(question.title, parent)
    {
        setObjectName(QStringLiteral("questionDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto *title = new PlainLabel(question.title, render::TextStyle::DetailTitle, this);
        title->setOverflow(PlainLabel::Overflow::Wrap);
        auto *text = new PlainLabel(question.consequence, render::TextStyle::Body, this);
        text->setOverflow(PlainLabel::Overflow::Wrap);
        body()->addWidget(title);
        body()->addWidget(text);
        body()->addStretch(1);
        setAccessibleDescription(question.consequence);
        setMinimumWidth(fontMetrics().averageCharWidth() * 64);
        addButtons(question);
    }

private:
    void addButtons(const Question &question)
    {
        auto *cancel = addButton(QCoreApplication::translate("Question", "Cancel"), QStringLiteral("cancel"));
        auto *yes = addButton(question.action, QStringLiteral("yes"));
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(yes, &QPushButton::clicked, this, &QDialog::accept);
        if (question.isDestructive) {
            setDestructiveLook(*yes);
            cancel->setDefault(true);
            cancel->setFocus();
        } else {
            setPrimary(yes);
            yes->setFocus();
        }
    }
};

} // namespace

QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QuestionDialog(parent, question);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
    return dialog;
}

} // namespace touchbase::ui
