using System.Text.Encodings.Web;
using System.Text.Json;
using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>A workshop as it stood before a change, as text in the journal; read back only by an undo.</summary>
internal sealed record WorkshopSnapshot(
    string Title,
    string Doing,
    string Leaves,
    string Material,
    Guid? BrickId,
    WorkshopState State,
    Modality Modality,
    Guid? PlaceId,
    string RemoteLink,
    int Minutes,
    string LockedBecause,
    Guid? LockedBy,
    DateTime? HeldAt,
    Guid? HeldBy,
    IReadOnlyList<WorkshopSnapshot.Slot> Slots,
    IReadOnlyList<WorkshopSnapshot.Leader> Leaders,
    IReadOnlyList<WorkshopSnapshot.Share> Shares,
    IReadOnlyList<WorkshopSnapshot.Item> Items,
    Guid? GroupId = null)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal sealed record Slot(DateOnly Date, DayPart Part, int StartsAt, int Minutes, int HeldMinutes);

    internal sealed record Leader(LeaderKind Kind, Guid? PersonId, string Name);

    internal sealed record Share(Guid NodeId, int Minutes, int HeldMinutes);

    internal sealed record Item(string Title, int StartsAt, int Minutes);

    public static string Of(Workshop one) => JsonSerializer.Serialize(
        new WorkshopSnapshot(
            one.Title, one.Doing, one.Leaves, one.Material, one.BrickId, one.State, one.Modality, one.PlaceId, one.RemoteLink, one.Minutes,
            one.LockedBecause, one.LockedBy, one.HeldAt, one.HeldBy,
            [.. one.Slots.Select(slot => new Slot(slot.Date, slot.Part, slot.StartsAt, slot.Minutes, slot.HeldMinutes))],
            [.. one.Leaders.Select(leader => new Leader(leader.Kind, leader.PersonId, leader.Name))],
            [.. one.Competences.Select(share => new Share(share.NodeId, share.Minutes, share.HeldMinutes))],
            [.. one.Items.OrderBy(item => item.Position).Select(item => new Item(item.Title, item.StartsAt, item.Minutes))],
            one.GroupId),
        Compact);

    /// <summary>The same text without a name: the person is erased.</summary>
    public static string Unname(string text, Guid person, string nobody)
    {
        var read = Read(text);
        return JsonSerializer.Serialize(read with { Leaders = [.. read.Leaders.Select(one => one.PersonId == person ? one with { Name = nobody } : one)] }, Compact);
    }

    public static WorkshopSnapshot Read(string text) => JsonSerializer.Deserialize<WorkshopSnapshot>(text, Compact)!;

    /// <summary>Puts the workshop back as it stood.</summary>
    public void Restore(Workshop one)
    {
        one.Name(Title);
        (one.Doing, one.Leaves, one.Material, one.BrickId) = (Doing, Leaves, Material, BrickId);
        (one.State, one.Modality, one.PlaceId, one.RemoteLink, one.Minutes, one.GroupId) = (State, Modality, PlaceId, RemoteLink, Minutes, GroupId);
        (one.LockedBecause, one.LockedBy, one.HeldAt, one.HeldBy) = (LockedBecause, LockedBy, HeldAt, HeldBy);
        one.Slots.Clear();
        one.Slots.AddRange(Slots.Select(slot => new WorkshopSlot(one.Id, one.CohortId, slot.Date, slot.Part, slot.StartsAt, slot.Minutes) { HeldMinutes = slot.HeldMinutes }));
        one.Leaders.Clear();
        one.Leaders.AddRange(Leaders.Select(leader => new WorkshopLeader(one.Id, leader.Kind, leader.PersonId, leader.Name)));
        one.SetShares([.. Shares.Select(share => (share.NodeId, share.Minutes, share.HeldMinutes))]);
        one.Items.Clear();
        one.Items.AddRange(Items.Select((item, position) => new WorkshopItem(one.Id, position, item.Title, item.StartsAt, item.Minutes)));
    }
}
