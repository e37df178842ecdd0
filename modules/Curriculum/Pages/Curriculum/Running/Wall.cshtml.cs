namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The run for the projector: nothing to press, large, and always as things stand.</summary>
internal sealed class RunWallModel : RunPage;
