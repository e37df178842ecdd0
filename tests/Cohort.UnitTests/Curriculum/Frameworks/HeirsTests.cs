using Cohort.Curriculum.Model.Frameworks;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class HeirsTests
{
    private static readonly Guid V1 = Guid.NewGuid(), V2 = Guid.NewGuid(), V3 = Guid.NewGuid();
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid(), D = Guid.NewGuid();

    [Fact]
    public void Without_a_move_everything_counts_for_itself()
    {
        var heirs = new Heirs([]);
        heirs.AreNone.ShouldBeTrue();
        heirs.Of(A).ShouldBe(A);
        heirs.Behind(A).ShouldBe([A]);
    }

    [Fact]
    public void Two_moves_are_followed_one_after_the_other()
    {
        var heirs = new Heirs([new(V1, V2, [(A, C), (B, C)]), new(V2, V3, [(C, D)])]);
        (heirs.Of(A), heirs.Of(B), heirs.Of(C)).ShouldBe((D, D, D));
        heirs.Behind(D).ShouldBe([D, A, B, C], ignoreOrder: true);
    }

    [Fact]
    public void On_a_version_one_went_back_to_each_node_counts_for_itself()
    {
        // Two became one, and the promo went back: what is written on either from now on stays there.
        var heirs = new Heirs([new(V1, V2, [(A, C), (B, C)]), new(V2, V1, [(C, A)])]);
        (heirs.Of(A), heirs.Of(B), heirs.Of(C)).ShouldBe((A, B, A));
        heirs.Behind(A).ShouldBe([A, C], ignoreOrder: true);
    }
}
