using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>One visit with its report, for who stands beside the trainee.</summary>
internal sealed class GetVisit : OfVisit, IQuery<GetVisit.Answer>
{
    /// <param name="Visit">The visit, with its signatures, states and half-days.</param>
    /// <param name="Beside">The place of who reads.</param>
    /// <param name="Me">Who reads.</param>
    /// <param name="Name">The trainee's name.</param>
    /// <param name="Tutors">Names of those who follow the trainee now.</param>
    /// <param name="Names">Of the members, by id.</param>
    /// <param name="Missions">What was agreed and is a mission already.</param>
    /// <param name="Promo">The promo.</param>
    /// <param name="Today">The day it is there.</param>
    internal sealed record Answer(Visit Visit, Beside Beside, Guid Me, string Name, IReadOnlyList<string> Tutors, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Mission> Missions, PromoCard Promo, DateOnly Today)
    {
        /// <summary>Nobody could sign as the tutor.</summary>
        public bool LacksTutor => Tutors.Count == 0 && !Visit.Signatures.Exists(one => one.As == Signing.Tutor && one.ReportVersion == Visit.ReportVersion);

        /// <summary>Who reads has signed what now stands.</summary>
        public bool HaveSigned => Visit.Signatures.Exists(one => one.PersonId == Me && one.ReportVersion == Visit.ReportVersion);

        /// <summary>The signature of what now stands, in one of the three places.</summary>
        public VisitSignature? Signed(Signing place) => Visit.Signatures.Where(one => one.As == place && one.ReportVersion == Visit.ReportVersion).MinBy(one => one.At);

        /// <summary>A state of the report, or null when there is none of that number.</summary>
        public VisitReportState? State(int number) => Visit.States.Find(one => one.Number == number);
    }

    internal sealed class Handler(AlternanceDb db, VisitDesk desk, Followed followed, CurrentPerson person, IMediator mediator) : IRequestHandler<GetVisit, Answer>
    {
        public async Task<Answer> Handle(GetVisit request, CancellationToken cancellationToken)
        {
            var (visit, beside) = await desk.Find(request, cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var tutors = await followed.TutorsOf(request.Cohort, request.Person, today, cancellationToken);
            return new Answer(
                visit, beside, person.Id, names[request.Person], [.. tutors.Where(names.ContainsKey).Select(one => names[one])], names,
                await db.Missions.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.VisitId == visit.Id).ToListAsync(cancellationToken),
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken), today);
        }
    }
}
