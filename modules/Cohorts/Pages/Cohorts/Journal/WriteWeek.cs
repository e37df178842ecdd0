using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Journal;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>Writes a week of one's own journal. An empty text takes the week away.</summary>
internal sealed class WriteWeek : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>Any day of the week.</summary>
    public DateOnly Week { get; set; }

    public int Version { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<WriteWeek>
    {
        public Validator()
        {
            RuleFor(one => one.Text).Optional(JournalWeek.Longest);
            RuleFor(one => one.Text).Must(text => JournalWeek.Split(text).Count <= JournalWeek.MostLines).Says("At most {0} lines a week.", JournalWeek.MostLines);
            RuleFor(one => one.Text).Must(text => JournalWeek.Split(text).All(line => line.Length <= JournalWeek.LongestLine)).Says("A line has at most {0} characters: begin a new one.", JournalWeek.LongestLine);
            RuleFor(one => one.Week).Must(week => week.Year is > 1900 and < 9000).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<WriteWeek, Unit>
    {
        public async Task<Unit> Handle(WriteWeek request, CancellationToken cancellationToken)
        {
            // Who steers from outside the promo learns elsewhere.
            if (person.RoleIn(request.Cohort) is null)
                throw new NotFound();
            var zone = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone;
            var monday = request.Week.Monday();
            if (monday > DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date))
                throw new Refusal("That week has not begun.");
            var lines = JournalWeek.Split(request.Text);
            var week = await db.Weeks.Include(one => one.Lines).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id && one.Monday == monday, cancellationToken);
            if (week is null && lines.Count == 0)
                return Unit.Value;
            // The same form sent twice: what it says stands there already.
            if (week is not null && lines.SequenceEqual(week.Lines.OrderBy(one => one.Position).Select(one => one.Text)))
                return Unit.Value;
            if (week is null)
                db.Weeks.Add(week = new JournalWeek(request.Cohort, person.Id, monday));
            else
                week.Expect(request.Version);
            if (lines.Count == 0)
                db.Weeks.Remove(week);
            else
                week.Write(lines);
            return Unit.Value;
        }
    }
}
