using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Announcements;

/// <summary>What was announced to a promo, latest first. Each sees what is for all and for their role; those who steer see everything.</summary>
internal sealed record GetAnnouncements(Guid Cohort) : IQuery<GetAnnouncements.Answer>
{
    public const int Most = 50;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Answer(string TimeZone, IReadOnlyList<Line> Lines);

    internal sealed record Line(Guid Id, Audience Audience, string Title, string Text, string Author, DateTime At);

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<GetAnnouncements, Answer>
    {
        public async Task<Answer> Handle(GetAnnouncements request, CancellationToken cancellationToken)
        {
            var zone = NotFound.IfNull(await db.Promos.Where(one => one.Id == request.Cohort).Select(one => one.TimeZone).FirstOrDefaultAsync(cancellationToken));
            var steers = person.Steers(request.Cohort);
            var role = person.RoleIn(request.Cohort);
            var mine = role == Role.Trainee ? Audience.Trainees : role == Role.Tutor ? Audience.Tutors : Audience.Everyone;
            var lines = await (from one in db.Announcements
                               join author in db.People on one.By equals author.Id
                               where one.CohortId == request.Cohort && (steers || one.Audience == Audience.Everyone || one.Audience == mine)
                               orderby one.At descending, one.Id
                               select new Line(one.Id, one.Audience, one.Title, one.Text, author.GivenName + " " + author.FamilyName, one.At)).Take(Most).ToListAsync(cancellationToken);
            return new Answer(zone, lines);
        }
    }
}
