using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Who steers corrects one trainee's line of a sealed sheet: a link of its own in the register, with what was and what is now. Nothing is overwritten.</summary>
internal sealed class CorrectSheet : OfHalf, ICommand<int>
{
    public const int LongestWhy = 300;

    public Guid Person { get; set; }

    /// <summary>Number of the last link that said something of this line when the form was read.</summary>
    public int Read { get; set; }

    public Mark Mark { get; set; }

    public int Minutes { get; set; }

    public bool IsJustified { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<CorrectSheet>
    {
        public Validator()
        {
            RuleFor(one => one.Mark).IsInEnum().NotEqual(Mark.Missing).Says("This value cannot be read.");
            RuleFor(one => one.Why).Required(LongestWhy).OneLine();
        }
    }

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, Register register, CurrentPerson person, UnitOfWork work) : IRequestHandler<CorrectSheet, int>
    {
        public async Task<int> Handle(CorrectSheet request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var sheet = facts.Sheet;
            if (!sheet.IsSealed)
                throw new Refusal("This sheet is still open: say on it who was there.");
            var kept = SealedSheet.Of(await db.Links.Where(one => one.SheetId == sheet.Id).OrderBy(one => one.Number).ToListAsync(cancellationToken));
            // Whoever came and was not expected is named by a correction.
            if (!kept.Has(request.Person, out var line))
                line = NotFound.IfNull(kept.Content is { } content && facts.Half.Members.GetValueOrDefault(request.Person) is { Role: Role.Trainee } member ? LineContent.NotNamed(member.PersonId, member.Name, content.Expected) : null);
            if (request.Read != kept.LastOf(request.Person))
                throw new Refusal("Somebody corrected this line since you opened it. Look at it again.");
            var before = kept.Standing(line);
            var after = After(request, line, before);
            if (after == before)
                throw new Refusal("This is what the sheet says already.");
            var link = await register.Append(LinkKind.Correction, request.Cohort, sheet.Id, (number, now) => Chained.Write(new CorrectionContent(
                1, number, kept.Link.Number, request.Cohort, sheet.Date, sheet.Part, line.Person, line.Name, before, after, request.Why.Trim(), now, person.Name)), cancellationToken);
            var row = await db.Lines.SingleOrDefaultAsync(one => one.SheetId == sheet.Id && one.PersonId == line.Person, cancellationToken);
            if (row is null)
                db.Lines.Add(row = new SealedLine(kept.Link.Number, sheet.Id, request.Cohort, line.Person, sheet.Date, sheet.Part) { Expected = line.Expected });
            (row.Mark, row.Minutes, row.IsJustified, row.CorrectedIn) = (after.Mark, after.Minutes, after.IsJustified, link.Number);
            work.Raise(new SheetCorrected(request.Cohort, sheet.Date, sheet.Part == DayPart.Afternoon, link.Number, new SealedPresence(line.Person, line.Expected, after.Minutes, after.Mark == Mark.Signed, after.Mark == Mark.Absent, after.IsJustified)));
            return link.Number;
        }

        private static StandingContent After(CorrectSheet request, LineContent line, StandingContent before)
        {
            // Nobody signs after the seal: what was signed then may be said to be so again.
            if (request.Mark == Mark.Signed && before.Mark != Mark.Signed && line.Mark != Mark.Signed)
                throw new Refusal("They did not sign this sheet. Declare that they were there, or say what proves it.", nameof(Mark));
            if (request.Mark == Mark.Absent)
                return new StandingContent(Mark.Absent, 0, request.IsJustified);
            if (request.Minutes < SheetLine.Quarter || request.Minutes > line.Expected || (request.Minutes % SheetLine.Quarter != 0 && request.Minutes != line.Expected))
                throw new Refusal("Presence counts by quarters of an hour, up to the hours of the half-day.", nameof(Minutes));
            return new StandingContent(request.Mark, request.Minutes, false);
        }
    }
}
