namespace Cohort.Attendance.Model.Papers;

/// <summary>A line of the report: so many certificates of a promo were erased, their time of keeping being over. Of sheets the register itself says it.</summary>
internal sealed class ErasedCertificates
{
    private ErasedCertificates()
    {
    }

    public ErasedCertificates(Guid cohortId, DateTime at, int count)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        At = at;
        Count = count;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public DateTime At { get; private set; }

    public int Count { get; private set; }
}
