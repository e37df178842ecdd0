using Cohort.Cohorts.Model;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Announcements;

/// <summary>A trainer tells the promo something: in the inbox within a minute, and by mail outside of each one's quiet hours.</summary>
internal sealed class Announce : ICommand<Unit>
{
    /// <summary>After this an announcement that could not be told is no longer told.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public Guid Id { get; set; }

    [BindNever]
    public Guid Cohort { get; set; }

    public Audience Audience { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<Announce>
    {
        public Validator()
        {
            RuleFor(one => one.Audience).Must(one => Enum.IsDefined(one)).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(120).OneLine();
            RuleFor(one => one.Text).Required(3000);
        }
    }

    internal sealed class Handler(CohortsDb db, ReminderBook book, CurrentPerson person, TimeProvider clock) : IRequestHandler<Announce, Unit>
    {
        public async Task<Unit> Handle(Announce request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(request.Id == Guid.Empty ? null : await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            if (await db.Announcements.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.By == person.Id && twin.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            db.Announcements.Add(new Announcement(request.Id, request.Cohort, request.Audience, request.Title, request.Text, person.Id, now));
            await book.Plan(AnnouncementRule.Key, request.Id, "", (promo.Id, promo.TimeZone), now, now + Life, cancellationToken);
            return Unit.Value;
        }
    }
}
