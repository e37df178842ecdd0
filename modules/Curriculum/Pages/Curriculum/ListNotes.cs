using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Every note of a promo, by the node it is read at today, to print them all.</summary>
internal sealed record ListNotes(Guid Cohort) : IQuery<ILookup<Guid, NoteCard>>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(ReadingReader reader, HeirReader heirs, CurrentPerson person, IMediator mediator) : IRequestHandler<ListNotes, ILookup<Guid, NoteCard>>
    {
        public async Task<ILookup<Guid, NoteCard>> Handle(ListNotes request, CancellationToken cancellationToken)
        {
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            names.TryAdd(person.Id, person.Name);
            var notes = await reader.Notes(request.Cohort, null, await heirs.Read(request.Cohort, cancellationToken), names, cancellationToken);
            return notes.ToLookup(one => one.NodeId);
        }
    }
}
