using Cohort.Cohorts.Contracts;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Web.Pages.Account;

/// <summary>All that is known of a person, and what would become of it. Writes nothing.</summary>
internal sealed record GetPersonalData(Guid Person) : IQuery<GetPersonalData.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(string Name, string Email, IReadOnlyDictionary<string, IReadOnlyList<object>> Lists, IReadOnlyList<PersonalTable> Tables, (string Text, string Promo)? Why)
    {
        public bool HasSecondFactor { get; init; }

        /// <summary>"fr" or "en".</summary>
        public string Language { get; init; } = "fr";
    }


    internal sealed class Handler(CohortDb db, CurrentPerson current, IEnumerable<IPersonalData> all, IMediator mediator) : IRequestHandler<GetPersonalData, Answer>
    {
        public async Task<Answer> Handle(GetPersonalData request, CancellationToken cancellationToken)
        {
            var person = await db.PersonWhoseData(request.Person, current, cancellationToken);
            var lists = new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal);
            foreach (var one in all)
            {
                foreach (var (name, rows) in await one.Export(request.Person, cancellationToken))
                    lists.Add(name, rows);
            }

            var why = await db.Reason(request.Person, cancellationToken);
            if (why is { Promo.Length: > 0 } alone)
                why = (alone.Text, (await mediator.Send(new GetPromo(Guid.Parse(alone.Promo)), cancellationToken)).Name);
            return new Answer(person.FullName, person.Email!, lists, [.. all.SelectMany(one => one.Tables)], why) { HasSecondFactor = person.TwoFactorEnabled, Language = person.Language };
        }
    }
}
