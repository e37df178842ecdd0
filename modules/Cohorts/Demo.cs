namespace Cohort.Cohorts;

/// <summary>The accounts of the demo data.</summary>
internal static class Demo
{
    public static readonly IReadOnlyList<(string Email, string Role)> SignIns =
    [
        ("coordination@demo.example", "Coordinator"),
        ("camille@demo.example", "Trainer"),
        ("fatou@demo.example", "Trainee"),
        ("tutrice@demo.example", "Tutor"),
        ("ancien@demo.example", "Alumnus"),
    ];
}
