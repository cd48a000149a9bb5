// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "onboardingreport.h"

#include "base/foldedname.h"
#include "operations/onboarding/starting.h"
#include "operations/records/checklists.h"

namespace touchbase::cli {

namespace {

struct OnboardingArguments {
    std::string buyer;
    std::string action = "status";
    std::string step;
    std::optional<std::string> reason;
    std::string asOf;
};

/// What an action is performed on.
struct Job {
    OpenWorkspace open;
    Stored<Buyer> buyer;
    Day asOf;
};

Result<std::optional<BuyerOnboarding>> load(Job &job)
{
    return job.open.workspace->readNow(
        [&job](const Reader &reader) { return loadOnboarding(reader, job.open.setup, job.buyer.id, job.asOf); });
}

/// The onboarding that runs; NoOnboarding.
Result<BuyerOnboarding> loadRunning(Job &job)
{
    auto found = load(job);
    if (!found)
        return failure(found.error());
    if (!*found || (*found)->standing.state == rules::OnboardingState::Done)
        return failure(ErrorCode::NoOnboarding, {job.buyer.value.name});
    return std::move(**found);
}

/// A title goes before a number.
Result<const StepStanding *> stepNamed(const BuyerOnboarding &onboarding, const QString &name)
{
    for (const StepStanding &step : onboarding.steps) {
        if (foldedName(step.item.value.title) == foldedName(name))
            return &step;
    }
    bool isNumber = false;
    const qulonglong position = name.toULongLong(&isNumber);
    if (isNumber && position >= 1 && position <= onboarding.steps.size())
        return &onboarding.steps[position - 1];
    return failure(ErrorCode::UnknownStep, {name});
}

Result<Operation> operationFor(Job &job, const OnboardingArguments &arguments)
{
    if (arguments.action == "start")
        return operations::startOnboarding(job.buyer.id, {job.asOf});
    if (arguments.action == "override")
        return operations::overrideGate(job.buyer.id, toQString(*arguments.reason));
    auto running = loadRunning(job);
    if (!running)
        return failure(running.error());
    if (arguments.action == "complete")
        return operations::completeChecklist(running->checklist.id, job.asOf);
    auto step = stepNamed(*running, toQString(arguments.step));
    if (!step)
        return failure(step.error());
    return operations::tickItem((*step)->item.id, job.asOf, {}, (*step)->item.revision);
}

Exit tell(Job &job, const Globals &globals)
{
    auto onboarding = load(job);
    if (!onboarding)
        return fail(onboarding.error());
    if (!*onboarding)
        return fail({ErrorCode::NoOnboarding, {job.buyer.value.name}});
    if (globals.json)
        say(onboardingJson(**onboarding, job.asOf));
    else
        sayOnboarding(**onboarding);
    return Exit::Done;
}

/// An override stands with the buyer, whether an onboarding runs or not.
Exit tellOverride(Job &job, const Globals &globals)
{
    auto onboarding = load(job);
    if (!onboarding)
        return fail(onboarding.error());
    if (*onboarding)
        return tell(job, globals);
    auto buyer = findBuyer(*job.open.workspace, job.buyer.value.name);
    if (!buyer)
        return fail(buyer.error());
    if (globals.json)
        say(overrideJson(buyer->value, job.asOf));
    else
        say(QStringLiteral("The gate of %1 was overridden: %2").arg(buyer->value.name, buyer->value.gateOverride));
    return Exit::Done;
}

/// What is wrong with the command line as a whole, before the workspace is looked at.
std::optional<Exit> refused(const OnboardingArguments &arguments)
{
    const bool isTick = arguments.action == "tick";
    if (isTick == arguments.step.empty())
        return wrongUsage(isTick ? QStringLiteral("Name the step to tick, by its title or its number.")
                                 : QStringLiteral("Only “tick” takes a step."));
    const bool isOverride = arguments.action == "override";
    if (isOverride != arguments.reason.has_value())
        return wrongUsage(isOverride ? QStringLiteral("Write why the gate is overridden, with --reason.")
                                     : QStringLiteral("Only “override” takes a --reason."));
    return std::nullopt;
}

Exit onboarding(const OnboardingArguments &arguments, const Globals &globals)
{
    if (const auto exit = refused(arguments))
        return *exit;
    std::optional<Error> wrong;
    const auto asOf = dayOption(arguments.asOf, wrong);
    if (wrong)
        return wrongArgument("--as-of", *wrong);
    const bool isLooking = arguments.action == "status";
    auto open = isLooking ? openWithSetup(globals) : openForWriting(globals);
    if (!open)
        return fail(open.error());
    auto buyer = findBuyer(*open->workspace, toQString(arguments.buyer));
    if (!buyer)
        return fail(buyer.error());
    const Day day = asOf.value_or(open->today());
    Job job{std::move(*open), std::move(*buyer), day};
    if (isLooking)
        return tell(job, globals);
    auto operation = operationFor(job, arguments);
    if (!operation)
        return fail(operation.error());
    if (auto done = job.open.workspace->performNow(std::move(*operation)); !done)
        return fail(done.error());
    return arguments.action == "override" ? tellOverride(job, globals) : tell(job, globals);
}

} // namespace

void addOnboardingCommand(CLI::App &app, Globals &globals, Action &action)
{
    auto arguments = std::make_shared<OnboardingArguments>();
    CLI::App *command = addCommand(app, globals, "onboarding",
                                   "Start a buyer's onboarding, go on with it, or look at it");
    addBuyerOption(command, arguments->buyer);
    command->add_option("action", arguments->action, "start, status, tick, complete or override; status without it")
        ->type_name("ACTION")
        ->check(CLI::IsMember({"start", "status", "tick", "complete", "override"}));
    command->add_option("item", arguments->step, "With tick: the step, by its title or its number")->type_name("ITEM");
    command->add_option("--reason", arguments->reason, "With override: why the gate is not waited for")
        ->type_name("TEXT");
    addAsOfOption(command, arguments->asOf);
    addExample(command, " --buyer \"Peak Roofing Co\" tick 3");
    command->callback(
        [arguments, &globals, &action] { action = [arguments, &globals] { return onboarding(*arguments, globals); }; });
}

} // namespace touchbase::cli
