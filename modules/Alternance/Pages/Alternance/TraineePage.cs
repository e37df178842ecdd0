using Cohort.Alternance.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>A page about one trainee's alternance, for them and for who steers. A tutor has pages of their own.</summary>
internal abstract class TraineePage : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public string Here => AlternanceLinks.Trainee(Cohort, Person);

    public bool Steers => HttpContext.RequestServices.GetRequiredService<CurrentPerson>().Steers(Cohort);

    /// <summary>The doors that the requests leave to others.</summary>
    protected void OnlyForTheTwo()
    {
        OnlyFor(Roles.Community);
        if (!Steers && HttpContext.RequestServices.GetRequiredService<CurrentPerson>().Id != Person)
            throw new NotFound();
    }
}
