using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Answers;

internal sealed class ObserveRules : AbstractValidator<Observe>;

internal sealed class WhenSomebodyIsObserved(IMediator mediator) : IRequestHandler<Observe, Unit>
{
    public Task<Unit> Handle(Observe request, CancellationToken cancellationToken) => mediator.Send(
        new AddObservation
        {
            Id = request.Id,
            Cohort = request.Cohort,
            Person = request.Person,
            Node = request.Competence,
            Asked = request.Voice,
            By = request.By,
            On = request.On,
            Level = request.Level,
            Text = request.Text,
            Given = request.Evidence,
        },
        cancellationToken);
}

internal sealed class WhenObservationsAreAsked(ObservationReader reader) : IRequestHandler<ListObservations, IReadOnlyList<ObservationCard>>
{
    public async Task<IReadOnlyList<ObservationCard>> Handle(ListObservations request, CancellationToken cancellationToken) =>
        [.. (await reader.Observations(request.Cohort, request.Person, cancellationToken)).Where(one => one.WithdrawnAt is null).Select(one => one.Card())];
}
