using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What people fill in about a workshop, new or not.</summary>
internal abstract class WorkshopForm
{
    public const int MostLeaders = 10;
    public const int MostMinutes = 8 * 210;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Doing { get; set; } = "";

    public string Leaves { get; set; } = "";

    public string Material { get; set; } = "";

    public Modality Modality { get; set; }

    public Guid? PlaceId { get; set; }

    public string RemoteLink { get; set; } = "";

    /// <summary>The group it is for; null: everybody.</summary>
    public Guid? GroupId { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; }

    /// <summary>Members who lead.</summary>
    public List<Guid> Leaders { get; set; } = [];

    /// <summary>Guests who lead, names parted by commas.</summary>
    public string Guests { get; set; } = "";

    /// <summary>Competences ticked.</summary>
    public List<Guid> Touched { get; set; } = [];

    /// <summary>Minutes typed for a competence; those ticked without minutes share what is left.</summary>
    public Dictionary<Guid, string> Shares { get; set; } = [];

    /// <summary>The competences and the minutes each gets; their sum is the workshop's.</summary>
    /// <exception cref="Refusal">The sum is another, or a duration cannot be read.</exception>
    public IReadOnlyList<(Guid NodeId, int Minutes)> Shared()
    {
        var typed = new Dictionary<Guid, int>();
        foreach (var (node, text) in Shares.Where(one => !string.IsNullOrWhiteSpace(one.Value)))
        {
            if (!Kernel.Text.Minutes.TryParse(text, out var minutes))
                throw new Refusal("Write a duration such as 3 h 30 or 90 min.", nameof(Shares));
            if (minutes > 0)
                typed[node] = minutes;
        }

        var open = Touched.Distinct().Where(one => !typed.ContainsKey(one)).ToList();
        if (typed.Count + open.Count == 0)
            throw new Refusal("Tick at least one competence: that is what the hours are counted by.", nameof(Touched));
        if (typed.Count + open.Count == 1)
            return [(typed.Keys.Concat(open).First(), Minutes)];
        var left = Minutes - typed.Values.Sum();
        if (left == 0 && open.Count > 0)
            throw new Refusal("No minutes are left for the competences ticked without any: give them some, or untick them.", nameof(Touched));
        if (left < open.Count || (open.Count == 0 && left != 0))
            throw new Refusal("The competences get {0}, the workshop lasts {1}. Both must be the same.", nameof(Touched), new Duration(typed.Values.Sum()), new Duration(Minutes));
        var rest = Share.Apportion(left, [.. open.Select(_ => 1)]);
        return [.. typed.Select(one => (one.Key, one.Value)), .. open.Select((one, index) => (one, rest[index]))];
    }

    /// <summary>Writes the form into the workshop. Ids that are not this promo's are refused as not found.</summary>
    public void ApplyTo(Workshop workshop, IReadOnlyList<MemberCard> members, IReadOnlyList<CompetenceCard> competences, IReadOnlyList<PlaceCard> places, IReadOnlyList<GroupCard> groups)
    {
        var shares = Shared();
        var known = competences.Select(one => one.NodeId).Concat(workshop.Competences.Select(one => one.NodeId)).ToHashSet();
        if (shares.Any(one => !known.Contains(one.NodeId)) || (PlaceId is { } place && place != workshop.PlaceId && places.All(one => one.Id != place || !one.IsOpen)))
            throw new NotFound();
        if (GroupId is { } group && group != workshop.GroupId && groups.All(one => one.Id != group || one.IsShelved))
            throw new NotFound();
        workshop.Name(Title);
        workshop.GroupId = GroupId;
        (workshop.Doing, workshop.Leaves, workshop.Material) = (Doing.Trim(), Leaves.Trim(), Material.Trim());
        (workshop.Modality, workshop.PlaceId, workshop.RemoteLink) = (Modality, PlaceId, RemoteLink.Trim());
        workshop.Minutes = Minutes;
        workshop.SetShares([.. shares.Select(one => (one.NodeId, one.Minutes, 0))]);
        var leaders = Leaders.Distinct().Select(id => members.FirstOrDefault(one => one.PersonId == id && one.Role is Role.Trainer or Role.Trainee or Role.Alumnus)
            ?? (workshop.Leaders.Any(one => one.PersonId == id) ? null : throw new NotFound()));
        var kept = workshop.Leaders.Where(one => one.PersonId is { } id && Leaders.Contains(id) && members.All(member => member.PersonId != id)).ToList();
        var rows = leaders.Where(one => one is not null).Select(one => new WorkshopLeader(workshop.Id, one!.Role == Role.Trainer ? LeaderKind.Trainer : LeaderKind.Trainee, one.PersonId, one.Name))
            .Concat(GuestNames().Select(name => new WorkshopLeader(workshop.Id, LeaderKind.Guest, null, name)))
            .Concat(kept.Select(one => new WorkshopLeader(workshop.Id, one.Kind, one.PersonId, one.Name))).ToList();
        workshop.Leaders.Clear();
        workshop.Leaders.AddRange(rows);
    }

    public IEnumerable<string> GuestNames() =>
        Guests.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal abstract class Rules<T> : AbstractValidator<T>
        where T : WorkshopForm
    {
        protected Rules()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(120).OneLine();
            RuleFor(one => one.Doing).Optional(1000);
            RuleFor(one => one.Leaves).Optional(1000);
            RuleFor(one => one.Material).Optional(500);
            RuleFor(one => one.RemoteLink).Optional(500).WebLink();
            RuleFor(one => one.Modality).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Minutes).Must(minutes => minutes is >= 5 and <= MostMinutes).Says("Between 5 min and {0}.", new Duration(MostMinutes));
            RuleFor(one => one.Leaders).Must((form, leaders) => leaders.Count + form.GuestNames().Count() <= MostLeaders).Says("At most {0} people lead.", MostLeaders);
            RuleFor(one => one.Guests).Must((form, _) => form.GuestNames().All(name => name.Length <= 160)).Says("At most {0} characters.", 160);
            RuleFor(one => one.Touched).Must((form, touched) => touched.Count <= 20 && form.Shares.Count <= 400).Says("At most {0} competences.", 20);
        }
    }
}
