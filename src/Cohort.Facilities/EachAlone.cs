namespace Cohort.Facilities;

/// <summary>For a task with many things to do: one that fails does not keep the others from being done, and the task's page tells of it.</summary>
public static class EachAlone
{
    /// <summary>Does each, and answers how many things were done in all.</summary>
    /// <param name="all">What is due.</param>
    /// <param name="act">Does one of them.</param>
    /// <param name="what">Says what could not be: "decisions could not be closed".</param>
    /// <param name="failed">What else is to be done about one that failed.</param>
    /// <exception cref="AggregateException">Some failed; thrown once all were tried.</exception>
    public static async Task<int> Run<T>(IReadOnlyCollection<T> all, Func<T, Task<int>> act, string what, Func<T, Task>? failed = null)
    {
        var (done, failures) = (0, new List<Exception>());
        foreach (var one in all)
        {
            try
            {
                done += await act(one);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
                await (failed?.Invoke(one) ?? Task.CompletedTask);
            }
        }

        return failures.Count == 0 ? done : throw new AggregateException($"{failures.Count} of {all.Count} {what}: {failures[0].Message}", failures);
    }
}
