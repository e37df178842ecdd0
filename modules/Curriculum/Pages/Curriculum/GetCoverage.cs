using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Hours and coverage, of the promo or of one trainee. A trainee reads the promo's and their own.</summary>
internal sealed record GetCoverage(Guid Cohort, Guid? Trainee) : IQuery<GetCoverage.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(GetProgramme.Answer Programme, HoursLedger Hours, IReadOnlyList<CoverageLine> Lines, MemberCard? Trainee, IReadOnlyList<MemberCard> Trainees);

    internal sealed class Handler(CurrentPerson person, FormerReader former, SignedReader signed, IMediator mediator) : IRequestHandler<GetCoverage, Answer>
    {
        public async Task<Answer> Handle(GetCoverage request, CancellationToken cancellationToken)
        {
            var programme = await mediator.Send(new GetProgramme(request.Cohort), cancellationToken);
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).ToList();
            if (!person.Steers(request.Cohort))
                trainees = [.. trainees.Where(one => one.PersonId == person.Id)];
            var trainee = request.Trainee is { } id ? NotFound.IfNull(trainees.Find(one => one.PersonId == id)) : null;
            var hours = programme.Hours;
            if (trainee is not null)
            {
                var path = (await mediator.Send(new ListPaths(request.Cohort), cancellationToken)).FirstOrDefault(one => one.PersonId == trainee.PersonId);
                var own = await signed.Of(request.Cohort, trainee.PersonId, cancellationToken);
                hours = path is null ? HoursLedger.Of(programme.Board, programme.Promo, own) : HoursLedger.Of(programme.Board, programme.Promo, path, own);
            }

            var gone = await former.Read(hours.Entries.Select(one => one.NodeId).Distinct(), programme.Competences, cancellationToken);
            return new Answer(programme, hours, ReferenceEquals(hours, programme.Hours) && gone.Count == 0 ? programme.Coverage : hours.Coverage([.. programme.Competences, .. gone]), trainee, trainees);
        }
    }
}
