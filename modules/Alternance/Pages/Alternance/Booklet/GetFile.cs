using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>What a trainee has and owes, for them and for who steers.</summary>
internal sealed record GetFile(Guid Cohort, Guid Person) : IQuery<GetFile.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Answer(BookletSheet Sheet, int TargetMinutes, int HeldMinutes, int PlannedMinutes, IReadOnlyList<ObservationCard> Evidence);

    internal sealed class Handler(BookletReader reader) : IRequestHandler<GetFile, Answer>
    {
        public async Task<Answer> Handle(GetFile request, CancellationToken cancellationToken)
        {
            var sheet = await reader.Read(request.Cohort, request.Person, cancellationToken);
            if (sheet.Beside == Beside.Tutor)
                throw new NotFound();
            var path = (await reader.Ask(request.Cohort, new ListPaths(request.Cohort), cancellationToken)).FirstOrDefault(one => one.PersonId == request.Person);
            var seen = await reader.Ask(request.Cohort, new ListObservations(request.Cohort, request.Person), cancellationToken);
            return new Answer(
                sheet,
                path?.TargetMinutes ?? sheet.Promo.TargetMinutes,
                Followed(sheet, path, WorkshopStage.Held) + Own(path, date => date < sheet.Today),
                Followed(sheet, path, WorkshopStage.Planned) + Own(path, date => date >= sheet.Today),
                [.. seen.Where(one => one.Person == request.Person && one.Evidence.Count > 0)]);
        }

        /// <summary>Minutes of the workshops at a stage, less those of half-days this trainee does not follow with the promo.</summary>
        private static int Followed(BookletSheet sheet, PathCard? path, WorkshopStage stage)
        {
            var apart = path?.Steps.Where(one => one.Kind != PathKind.Added).Select(one => (one.Date, one.Part)).ToHashSet() ?? [];
            var minutes = 0;
            foreach (var course in sheet.Courses.Where(one => one.Stage == stage))
            {
                var all = course.Parts.Sum(one => one.Minutes);
                var there = course.Parts.Where(one => !(one.Date < path?.ArrivesOn) && !apart.Contains((one.Date, one.StartsAt < sheet.Promo.AfternoonStartsAt ? DayPart.Morning : DayPart.Afternoon))).Sum(one => one.Minutes);
                minutes += all == 0 ? 0 : (int)((long)course.Minutes * there / all);
            }

            return minutes;
        }

        private static int Own(PathCard? path, Func<DateOnly, bool> when) => path?.Steps.Where(one => one.Kind != PathKind.Excused && when(one.Date)).Sum(one => one.Minutes) ?? 0;
    }
}
