using Cohort.Curriculum.Model.Frameworks;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class HeirsTests
{
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
        var heirs = new Heirs([[(A, C), (B, C)], [(C, D)]]);
        (heirs.Of(A), heirs.Of(B), heirs.Of(C)).ShouldBe((D, D, D));
        heirs.Behind(D).ShouldBe([D, A, B, C], ignoreOrder: true);
    }

    [Fact]
    public void A_promo_may_go_back()
    {
        var heirs = new Heirs([[(A, B)], [(B, A)]]);
        (heirs.Of(A), heirs.Of(B)).ShouldBe((A, A));
        heirs.Behind(A).ShouldBe([A, B], ignoreOrder: true);
    }
}
