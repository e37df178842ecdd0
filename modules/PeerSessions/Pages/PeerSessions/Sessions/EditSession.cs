using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Says more of a session: who leads it, or a trainer. Once it is a workshop, its minutes and competences are the programme's.</summary>
internal sealed class EditSession : ICommand<Unit>
{
    private const int MostPeople = 200;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public string Doing { get; set; } = "";

    public string Before { get; set; } = "";

    public Guid? Brick { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; }

    public int Most { get; set; }

    public int Quorum { get; set; } = 3;

    public SessionModality Modality { get; set; }

    public string Material { get; set; } = "";

    public List<Guid> Touched { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditSession>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Required(PeerSession.LongestTitle).OneLine();
            RuleFor(one => one.Doing).Optional(PeerSession.LongestDoing);
            RuleFor(one => one.Before).Optional(PeerEntry.LongestWords);
            RuleFor(one => one.Material).Optional(PeerEntry.LongestWords);
            RuleFor(one => one.Minutes).Must(minutes => minutes is >= 15 and <= 420).Says("Between 15 min and 7 h.");
            RuleFor(one => one.Most).Within(0, MostPeople);
            RuleFor(one => one.Quorum).Within(1, MostPeople);
            RuleFor(one => one.Quorum).Must((form, quorum) => form.Most == 0 || quorum <= form.Most).Says("More are needed than there are places.");
            RuleFor(one => one.Modality).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Touched).Must(touched => touched.Count <= 10).Says("At most {0} competences.", 10);
        }
    }

    internal sealed class Handler(SessionDesk desk, IMediator mediator) : IRequestHandler<EditSession, Unit>
    {
        public async Task<Unit> Handle(EditSession request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            session.Expect(request.Version);
            if (request.Most > 0 && request.Most < card.Coming.Count)
                throw new Refusal("{0} people come already: the places cannot be fewer.", nameof(Most), card.Coming.Count);
            if (request.Brick is { } brick && brick != session.BrickId && (await mediator.Send(new ListBrickCards(request.Cohort), cancellationToken)).All(one => one.Id != brick))
                throw new NotFound();
            (session.Title, session.Doing, session.Before, session.Material) = (TextFile.OneLine(request.Title), request.Doing.Trim(), request.Before.Trim(), request.Material.Trim());
            (session.BrickId, session.Most, session.Quorum, session.Modality) = (request.Brick, request.Most, request.Quorum, request.Modality);
            if (session.WorkshopId is null)
            {
                var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
                if (request.Touched.Exists(one => !known.Contains(one) && session.Touched.TrueForAll(row => row.NodeId != one)))
                    throw new NotFound();
                session.Minutes = request.Minutes;
                session.Touched.RemoveAll(one => !request.Touched.Contains(one.NodeId));
                session.Touched.AddRange(request.Touched.Distinct().Where(one => session.Touched.TrueForAll(row => row.NodeId != one)).Select(one => new PeerTouch(session, one)));
            }

            session.Version++;
            return Unit.Value;
        }
    }
}
