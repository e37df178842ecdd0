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
            var found = await db.Set<Person>().Where(one => one.Id == id).Select(one => new
            {
                one.GivenName,
                one.FamilyName,
                one.Language,
                one.SecurityStamp,
                Held = db.Set<Membership>().Where(held => held.PersonId == id && held.EndedAt == null).OrderByDescending(held => held.MadeAt).Select(held => new Held(held.CohortId, held.Role)).ToList(),
            }).FirstOrDefaultAsync(context.RequestAborted);
            if (found is not null && found.SecurityStamp == user.FindFirstValue("AspNet.Identity.SecurityStamp"))
            {
                current.Become(id, $"{found.GivenName} {found.FamilyName}", found.Language, found.Held);
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
