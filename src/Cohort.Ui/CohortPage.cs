using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Ui;

/// <summary>What every page is built on: it asks, it sends, and after a refusal it is shown again with what was typed.</summary>
public abstract class CohortPage : PageModel
{
    /// <summary>The words on screen.</summary>
    protected Texts L => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>The time.</summary>
    protected TimeProvider Clock => HttpContext.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>Sends a command or a query.</summary>
    protected Task<T> Send<T>(IRequest<T> request) =>
        HttpContext.RequestServices.GetRequiredService<IMediator>().Send(request, HttpContext.RequestAborted);

    /// <summary>Reads what the page shows besides its form. Also called before the page is shown again after a refusal.</summary>
    public virtual Task Load() => Task.CompletedTask;

    /// <summary>
    /// The form of this handler was sent, "" for the page's own: what it holds was typed, and stays. Every other form of the page
    /// shows what is kept, after a refusal too: <see cref="Load"/> fills those.
    /// </summary>
    protected bool WasSent(string handler = "") =>
        HttpMethods.IsPost(Request.Method) && string.Equals(Request.Query["handler"].ToString(), handler, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes on to another page and says there what was done; <paramref name="undo"/> is the address that undoes it.</summary>
    protected IActionResult Done(string path, string said, string? undo = null)
    {
        TempData["Said"] = said;
        if (undo is not null)
            TempData["Undo"] = undo;
        return LocalRedirect(path);
    }
}

/// <summary>A page of one promo: its address begins with /promos/{cohort}.</summary>
public abstract class PromoPage : CohortPage
{
    /// <summary>The promo, from the address.</summary>
    [FromRoute(Name = "cohort")]
    public Guid Cohort { get; set; }

    /// <summary>For a page that shows only a form: the same rule as the command it sends.</summary>
    /// <exception cref="Kernel.NotFound">Not a member of this promo.</exception>
    /// <exception cref="Kernel.Forbidden">A member with another role.</exception>
    protected void OnlyFor(IReadOnlyList<Role> roles) =>
        Access.In(Cohort, roles).Demand(HttpContext.RequestServices.GetRequiredService<CurrentPerson>());
}
