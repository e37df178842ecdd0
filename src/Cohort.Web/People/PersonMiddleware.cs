using System.Security.Claims;
using Cohort.Facilities.Inbox;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.People;

/// <summary>
/// Turns the cookie into the current person: one query, which also notices a session ended elsewhere, and brings the stamps
/// of the person's promos.
/// </summary>
internal sealed class PersonMiddleware(RequestDelegate next)
{
    // Compiled: it runs at every request.
    private static readonly Func<CohortDb, Guid, IAsyncEnumerable<Row>> Ask = EF.CompileAsyncQuery((CohortDb db, Guid id) =>
        from person in db.Set<Person>()
        where person.Id == id
        from held in db.Set<Membership>().Where(one => one.PersonId == person.Id && one.EndedAt == null).DefaultIfEmpty()
        from stamp in db.Set<Stamp>().Where(one => one.CohortId == held.CohortId).DefaultIfEmpty()
        from body in db.Set<Stamp>().Where(one => one.CohortId == Membership.Body).DefaultIfEmpty()
        orderby held.MadeAt descending
        select new Row(person.GivenName, person.FamilyName, person.Language, person.SecurityStamp, held.CohortId, held.Role, stamp.Value, body.Value,
            db.Set<InboxItem>().Count(one => one.PersonId == person.Id && one.ReadAt == null)));

    public async Task InvokeAsync(HttpContext context, CurrentPerson current, CohortDb db, PromoMemory memory)
    {
        var user = context.User;
        if (user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var rows = new List<Row>();
            await foreach (var row in Ask(db, id).WithCancellation(context.RequestAborted))
                rows.Add(row);
            if (rows.Count > 0 && rows[0].SecurityStamp == user.FindFirstValue("AspNet.Identity.SecurityStamp"))
            {
                current.Become(id, $"{rows[0].GivenName} {rows[0].FamilyName}", rows[0].Language,
                    [.. rows.Where(one => one.Cohort is not null).Select(one => new Held(one.Cohort!.Value, one.Role!.Value))], rows[0].Unread);
                memory.Know([(Membership.Body, rows[0].BodyStamp), .. rows.Where(one => one.Cohort is not null).Select(one => (one.Cohort!.Value, one.Stamp))]);
            }
            else
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                context.Response.Cookies.Delete("cohort");
            }
        }

        await next(context);
    }

    private sealed record Row(string GivenName, string FamilyName, string Language, string? SecurityStamp, Guid? Cohort, Role? Role, Guid? Stamp, Guid? BodyStamp, int Unread);
}
