namespace Itential.Platform;

/// <summary>Runs of compliance plans as work that ends.</summary>
internal static class PlanWork
{
    public static Work<CompliancePlanInstance> Of(ICompliancePlansApi plans, string id) => new()
    {
        Name = $"compliance plan run {id}",
        Poll = token => FindAsync(plans, id, token),
        Status = Status,
    };

    // A server that does not know the filter answers all runs; one that has not stored the run yet, none.
    private static async Task<CompliancePlanInstance> FindAsync(ICompliancePlansApi plans, string id, CancellationToken cancellationToken)
    {
        var page = await plans.SearchCompliancePlanInstancesAsync(new CompliancePlanInstanceSearch { InstanceId = id, Limit = 1 }, cancellationToken).ConfigureAwait(false);
        return page.Instances.FirstOrDefault(instance => instance.Id == id) ?? new CompliancePlanInstance { Id = id };
    }

    private static WorkStatus Status(CompliancePlanInstance instance) => new(instance.JobStatus?.Value ?? "unknown", JobWork.End(instance.JobStatus));
}
