using System.Security.Claims;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.People;

/// <summary>Turns the cookie into the current person: one query, which also notices a session ended elsewhere.</summary>
internal sealed class PersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentPerson current, CohortDb db)
    {
        var user = context.User;
        if (user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var rows = await (from person in db.Set<Person>()
                              where person.Id == id
                              from held in db.Set<Membership>().Where(one => one.PersonId == person.Id && one.EndedAt == null).DefaultIfEmpty()
                              orderby held.MadeAt descending
                              select new { person.GivenName, person.FamilyName, person.Language, person.SecurityStamp, Cohort = (Guid?)held.CohortId, Role = (Role?)held.Role })
                .ToListAsync(context.RequestAborted);
            if (rows.Count > 0 && rows[0].SecurityStamp == user.FindFirstValue("AspNet.Identity.SecurityStamp"))
            {
                current.Become(id, $"{rows[0].GivenName} {rows[0].FamilyName}", rows[0].Language,
                    [.. rows.Where(one => one.Cohort is not null).Select(one => new Held(one.Cohort!.Value, one.Role!.Value))]);
            }
            else
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                context.Response.Cookies.Delete("cohort");
            }
        }

        await next(context);
    }
}
