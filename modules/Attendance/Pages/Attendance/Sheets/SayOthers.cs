using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Who steers says the same of all whose cell is empty: there, or absent. They were named first; who signed meanwhile is left alone.</summary>
internal sealed class SayOthers : OfHalf, ICommand<int>
{
    public List<Guid> People { get; set; } = [];

    public bool IsAbsent { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SayOthers>;

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, CurrentPerson person) : IRequestHandler<SayOthers, int>
    {
        public async Task<int> Handle(SayOthers request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var sheet = facts.Sheet;
            if (sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            if (Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, desk.Now) == Opening.Early)
                throw new Refusal("This half-day has not begun.");
            var named = request.People.ToHashSet();
            if (named.Any(one => facts.Lines.All(line => line.Person != one)))
                throw new NotFound();
            var open = facts.Open.Where(one => named.Contains(one.Person)).ToList();
            foreach (var line in open)
            {
                var entry = line.Entry;
                if (entry is null)
                    db.Entries.Add(entry = new SheetEntry(sheet, line.Person));
                entry.Said = request.IsAbsent ? Said.Absent : Said.Declared;
                if (request.IsAbsent)
                    (entry.ArrivedAt, entry.LeftAt) = (null, null);
                entry.SaidBy(person.Id, person.Name, desk.Now);
            }

            return open.Count;
        }
    }
}
