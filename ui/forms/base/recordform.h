// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/problem.h"
#include "forms/base/formkey.h"
#include "forms/inputs/input.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

#include <vector>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace touchbase::ui {

class Field;
class InlineMessage;
class PlainLabel;

/// A form on one record: labels, editors, and beside each what is wrong with it.
///
/// Ctrl+Enter saves. Esc closes; what was typed is kept as a draft, also 400 ms after the last key, and comes back when
/// the form is opened again. Nothing that was typed is lost by an error: it stays in the form and in the draft.
/// A form shows beside the others and blocks nothing; it deletes itself when it closes. The desk must outlive it.
class RecordForm : public QDialog
{
    Q_OBJECT
public:
    RecordForm(Desk &desk, FormKey key, QWidget *parent);
    ~RecordForm() override;

    static constexpr int draftDelayMilliseconds = 400;

    /// Which draft is being brought back, as the form says it.
    enum class Opened {
        ByPerson,
        AfterCrash
    };
    /// Fills in what a draft holds and shows the form. Call once, when all fields are there.
    void start(Opened opened = Opened::ByPerson);

    [[nodiscard]] const FormKey &key() const { return m_key; }
    /// Checks, and has it stored; a second call meanwhile does nothing.
    void save();
    /// Throws away what was typed, and closes.
    void discard();
    /// Something was typed that is not stored.
    [[nodiscard]] bool isTouched() const;
    /// What is wrong with a field now; blank: nothing.
    [[nodiscard]] QString errorOf(std::string_view field) const;

    void reject() override;

Q_SIGNALS:
    void saved(const touchbase::ChangeSet &changeSet);
    /// It closed with something typed, which is a draft now.
    void setAside();

protected:
    static constexpr int columns = 12;
    static constexpr int whole = columns;
    static constexpr int half = columns / 2;
    static constexpr int quarter = columns / 4;

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] const render::Format &format() const { return m_desk.format(); }

    /// The title of the window and, larger, of the form.
    void setHeading(const QString &title);
    /// Whom it is about.
    void setSubject(const QString &subject);
    void setSaveText(const QString &text);
    /// A new record was stored and the form goes on with it: its drafts are those of that row.
    void setRow(qint64 row);
    /// Reads the buyer's name and shows it under the heading.
    void showBuyer(BuyerId buyer);

    /// Puts an editor after the last one, `span` of twelve columns wide, on a new line where there is no room. `field`
    /// is the column's name in files; the label gets a mnemonic that is free.
    template <class I>
    I *add(std::string_view field, const QString &label, I *input, int span = half)
    {
        place(field, label, *input, span);
        return input;
    }
    void addSection(const QString &title);
    /// Puts something to look at on a line of its own.
    void addView(QWidget *view);
    void setHint(const Input &input, const QString &hint);
    /// Takes a field away or brings it back; hidden ones are not asked for errors.
    void setShown(const Input &input, bool isShown);
    /// Something of its own at the left of the buttons.
    QPushButton *addButton(const QString &text, const QString &name);

    /// Reads the editors into the value and says what is wrong with it. Called where editors could all be read, and
    /// where not; then what it says of those is left out.
    [[nodiscard]] virtual Problems check() = 0;
    /// What storing the value last checked means.
    [[nodiscard]] virtual Operation operation() = 0;
    /// The field that an error of the operation speaks of; blank: it is told above the form.
    [[nodiscard]] virtual std::string_view fieldOf(const Error &error);
    [[nodiscard]] virtual QString sentenceOf(std::string_view field, const Error &error) const;
    /// Shows the record as it is now, and calls `then`; does nothing for a form that makes a new one.
    virtual void reload(std::function<void()> then);
    /// After it was stored; closes unless overridden.
    virtual void finished(const ChangeSet &changeSet);
    /// Takes what is in the editors for what is stored.
    void settle();

    /// What was typed since `settle`, and the way to put it back.
    [[nodiscard]] QJsonObject changes() const;
    void fillIn(const QJsonObject &fields);
    /// No saving while the form reads what it saved.
    void setBusy(bool isBusy);
    /// Makes room for what is in it now, up to what the screen has.
    void fit();
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// No saving before something is written that it needs.
    void setSavable(bool isSavable);
    void showError(const Error &error);
    /// Where a person begins to type; the first field unless it is said.
    void startWith(Input &input) { m_start = &input; }
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        std::string_view column; ///< a literal
        QString name;            ///< the same
        QString label;
        Input *input;
        Field *field;
        bool isShown = true;
    };

    void buildFrame();
    void buildButtons(QVBoxLayout *layout);
    void place(std::string_view field, const QString &label, Input &input, int span);
    [[nodiscard]] QString marked(const QString &label);
    [[nodiscard]] Entry *entryOf(std::string_view field);
    [[nodiscard]] const Entry *entryOf(std::string_view field) const;

    [[nodiscard]] QJsonObject content() const;
    void onEdited();
    void keepDraft(bool wasClosed);
    void bringBack(const FormDraft &draft, Opened opened);

    [[nodiscard]] Problems problems();
    void showProblems(const Problems &problems);
    void tellOutside(const Problems &problems);
    void focusStart();
    void focusFirstProblem();
    void onPerformed(const Result<ChangeSet> &result);
    void showConflict(const Error &error);
    void keepMine();
    void takeTheirs();
    void hideMessage();
    void orderTabs();

    Desk &m_desk;
    FormKey m_key;
    Input *m_start = nullptr;
    std::vector<Entry> m_entries;
    QJsonObject m_base;
    QSet<QChar> m_mnemonics;
    QTimer m_draftTimer;
    bool m_isStarted = false;
    bool m_isSaving = false;
    bool m_isSavable = true;
    bool m_isChecked = false; ///< errors are shown, and follow what is typed
    bool m_isOver = false;    ///< nothing is left to keep
    bool m_hasDraftFailed = false;

    PlainLabel *m_title;
    PlainLabel *m_subject;
    InlineMessage *m_message;
    QPushButton *m_otherAction;
    std::function<void()> m_action;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QGridLayout *m_grid;
    int m_line = 1; ///< below the struts
    int m_column = 0;
    QWidget *m_ownButtons;
    QPushButton *m_discard;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace touchbase::ui
