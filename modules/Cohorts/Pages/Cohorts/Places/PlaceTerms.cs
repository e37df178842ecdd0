using Cohort.Cohorts.Model;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

/// <summary>What the forms that add and change a place have in common.</summary>
internal abstract class PlaceTerms
{
    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public string WayIn { get; set; } = "";

    public string Network { get; set; } = "";

    public int Capacity { get; set; }

    public void Apply(Place place)
    {
        place.Name = Name.Trim();
        place.Address = Address.Trim();
        place.Access = WayIn.Trim();
        place.Network = Network.Trim();
        place.Capacity = Capacity;
    }
}

internal abstract class PlaceRules<T> : AbstractValidator<T>
    where T : PlaceTerms
{
    protected PlaceRules()
    {
        RuleFor(one => one.Name).Required(120);
        RuleFor(one => one.Address).Optional(300);
        RuleFor(one => one.WayIn).Optional(300);
        RuleFor(one => one.Network).Optional(300);
        RuleFor(one => one.Capacity).Within(0, 10_000);
    }
}
