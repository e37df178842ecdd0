using Cohort.Alternance.Model.Booklet;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The booklet of one trainee: for them, for who follows them in the structure, and for who steers. Not there for anybody else.</summary>
internal sealed record GetBooklet(Guid Cohort, Guid Person) : IQuery<BookletSheet>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Handler(BookletReader reader) : IRequestHandler<GetBooklet, BookletSheet>
    {
        public Task<BookletSheet> Handle(GetBooklet request, CancellationToken cancellationToken) => reader.Read(request.Cohort, request.Person, cancellationToken);
    }
}
