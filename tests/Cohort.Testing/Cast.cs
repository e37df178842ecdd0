namespace Cohort.Testing;

/// <summary>The people of the tests: those of the demo promo, and Luc's promo, which must never see the first.</summary>
public static class Cast
{
    /// <summary>Coordinator of the body.</summary>
    public const string Coordinator = "coordination@demo.example";

    /// <summary>Trainer.</summary>
    public const string Trainer = "camille@demo.example";

    /// <summary>Trainee.</summary>
    public const string Trainee = "fatou@demo.example";

    /// <summary>Tutor.</summary>
    public const string Tutor = "tutrice@demo.example";

    /// <summary>Alumnus.</summary>
    public const string Alumnus = "ancien@demo.example";

    /// <summary>Password of them all.</summary>
    public const string Password = "cohort-demo-2026";
}
