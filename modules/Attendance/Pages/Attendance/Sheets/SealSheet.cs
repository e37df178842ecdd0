using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Closes a sheet: numbers, hashes, chains and signs it. From now on it is only corrected by lines of its own.</summary>
internal sealed class SealSheet : OfHalf, ICommand<int>
{
    /// <summary>What the sheet was when it was read, as a hash of its lines: one that changed meanwhile is not sealed.</summary>
    public string Read { get; set; } = "";

    /// <summary>Names of the checks that found something when it was read, parted by commas.</summary>
    public string Warned { get; set; } = "";

    /// <summary>What they found was read, and it is sealed nevertheless.</summary>
    public bool HaveRead { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SealSheet>
    {
        public Validator()
        {
            RuleFor(one => one.Read).Optional(100);
            RuleFor(one => one.Warned).Optional(200);
        }
    }

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, Sealer sealer, CurrentPerson person, IMediator mediator) : IRequestHandler<SealSheet, int>
    {
        public async Task<int> Handle(SealSheet request, CancellationToken cancellationToken)
        {
            // Before the sheet's turn is taken: nobody waits for what is read of other promos.
            var around = await person.AskAsHouse(() => mediator.Send(new ReadAround(request.Cohort, request.Date, request.Part), cancellationToken));
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var sheet = facts.Sheet;
            if (sheet.Number is { } number)
                return number;
            if (facts.Lines.Count == 0)
                throw new Refusal("Nobody is expected on this half-day: there is nothing to seal.");
            if (facts.Open is [var open, ..])
                throw new Refusal("{0} has an empty cell: say whether they were there.", null, open.Name);
            if (!facts.Signatures.Any(one => one.As == Place.Leader && one.StruckAt is null))
                throw new Refusal("Nobody who leads has counter-signed yet.");
            if (Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now) == Opening.Early)
                throw new Refusal("This half-day has not begun.");
            if (request.Read != SheetWriter.StateOf(facts))
                throw new Refusal("Somebody signed or changed this sheet since you opened it. Look at it again, then seal it.");
            var warnings = SheetChecks.Names(SheetChecks.Of(facts, around, desk.Now));
            if (string.Join(',', warnings) != request.Warned)
                throw new Refusal("The checks find something else than when you opened this page. Read them again, then seal it.");
            if (warnings.Count > 0 && !request.HaveRead)
                throw new Refusal("Tick that you have read the warnings, or mend them first.", nameof(HaveRead));
            foreach (var pass in await db.Tablets.Where(one => one.SheetId == sheet.Id && one.EndedAt == null).ToListAsync(cancellationToken))
                pass.EndedAt = desk.Now;
            return await sealer.Seal(facts, (person.Id, person.Name), warnings, cancellationToken);
        }
    }
}
