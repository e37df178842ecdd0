using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>What a button of a run does.</summary>
internal enum RunAct
{
    Next,
    Back,
    Longer,
    Shorter,
    Skip,
    TakeIn,
    End,
}

/// <summary>
/// A button of the run was pressed: "Next", or "Skip/" and the line it is about. Of two people who press the same at once, or
/// of one who presses twice, the first counts: the second pressed on a page that was no longer so.
/// </summary>
internal sealed class PressRun : OfRun, ICommand<bool>
{
    public const int Step = 5;

    public int Version { get; set; }

    public string Press { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    private (RunAct Act, Guid Line)? Read()
    {
        var words = (Press ?? "").Split('/');
        if (!Enum.TryParse<RunAct>(words[0], out var act) || !Enum.IsDefined(act) || words.Length > 2)
            return null;
        var line = Guid.Empty;
        var isAboutOne = act is RunAct.Skip or RunAct.TakeIn;
        return isAboutOne != (words.Length == 2) || (isAboutOne && !Guid.TryParse(words[1], out line)) ? null : (act, line);
    }

    internal sealed class Validator : AbstractValidator<PressRun>
    {
        public Validator() => RuleFor(one => one.Press).Must((form, _) => form.Read() is not null).Says("This value cannot be read.");
    }

    internal sealed class Handler(RunTable table) : IRequestHandler<PressRun, bool>
    {
        /// <summary>Whether it moved anything.</summary>
        public async Task<bool> Handle(PressRun request, CancellationToken cancellationToken)
        {
            var (reading, sheet) = await table.Open(request, cancellationToken);
            var (act, line) = request.Read()!.Value;
            if (sheet is null)
                throw new NotFound();
            if (sheet.Version != request.Version || (!sheet.IsRunning && act != RunAct.Back))
                return false;
            if (table.Day(reading) != 0 && act != RunAct.End)
                throw new Refusal("That day is over: its run can only be ended.");
            Do(sheet, act, line, reading);
            return true;
        }

        private void Do(RunSheet sheet, RunAct act, Guid line, RunReading reading)
        {
            var now = table.Now;
            switch (act)
            {
                case RunAct.Next:
                    sheet.Next(now);
                    break;
                case RunAct.Back:
                    sheet.Back();
                    break;
                case RunAct.Longer or RunAct.Shorter:
                    sheet.Stretch(act == RunAct.Longer ? Step : -Step);
                    break;
                case RunAct.Skip or RunAct.TakeIn:
                    sheet.Skip(line, act == RunAct.Skip, now);
                    break;
                default:
                    // Left open overnight: what ran last took the time it had, and not the night.
                    sheet.End(table.Day(reading) < 0 && sheet.Current is { } last ? RunClock.Until(RunLine.Of(last)) : now);
                    break;
            }
        }
    }
}
