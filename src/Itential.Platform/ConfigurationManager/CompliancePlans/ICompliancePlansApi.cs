using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The compliance plans: which nodes of golden configurations are checked together, and the runs of that.</summary>
[Trace]
[JsonContext(typeof(CompliancePlansJson))]
public interface ICompliancePlansApi
{
    /// <summary>Gets one page of the compliance plans whose name fits a pattern.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="ConfigurationPageOptions.Start"/> up to <see cref="CompliancePlanPage.TotalCount"/>; advance by the
    /// items received.
    /// </remarks>
    /// <param name="search">Name and page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/compliance_plans")]
    Task<CompliancePlanPage> SearchCompliancePlansAsync([Body] CompliancePlanSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets all compliance plans whose name fits a pattern, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchCompliancePlansAsync"/>.</remarks>
    /// <param name="search">Name, the size of a page and where to begin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/compliance_plans")]
    [Paged(PagingStyle.BodyStartLimit)]
    IAsyncEnumerable<CompliancePlan> SearchCompliancePlansAllAsync([Body] CompliancePlanSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets one compliance plan.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="planId">The id of the plan.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/compliance_plans/{planId}")]
    Task<CompliancePlan> GetCompliancePlanAsync(string planId, CancellationToken cancellationToken = default);

    /// <summary>Makes a compliance plan.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_plans")]
    Task<CompliancePlan> CreateCompliancePlanAsync([Body] NewCompliancePlan plan, CancellationToken cancellationToken = default);

    /// <summary>Changes a compliance plan.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="update">The plan, and the members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/compliance_plans")]
    Task<ServiceReply> UpdateCompliancePlanAsync([Body] CompliancePlanUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes compliance plans.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body.</remarks>
    /// <param name="plans">The ids of the plans.</param>
    /// <param name="planIds">The same ids in the query, as one client sends them instead; null sends the body alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/compliance_plans")]
    Task<ConfigurationDeletion> DeleteCompliancePlansAsync([Body] CompliancePlanSelection plans, [Query(CollectionFormat.Multi)] IReadOnlyList<string>? planIds = null, CancellationToken cancellationToken = default);

    /// <summary>Puts nodes into a compliance plan.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="nodes">The plan and the nodes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_plans/nodes")]
    Task<JsonElement> AddNodesToCompliancePlanAsync([Body] CompliancePlanNodeAddition nodes, CancellationToken cancellationToken = default);

    /// <summary>Takes nodes out of a compliance plan.</summary>
    /// <remarks>
    /// 2023.2 and later. The body is a guess: an object with <c>planId</c>, and <c>nodes</c> or <c>nodeIds</c>. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="body">The plan and the nodes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/compliance_plans/nodes")]
    Task<JsonElement> RemoveNodesFromCompliancePlanAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Starts a run of a compliance plan and answers before it ends.</summary>
    /// <remarks>
    /// 2023.2 and later. Each call starts a run: after a timeout look for it before you call again. To see the end, poll
    /// <see cref="SearchCompliancePlanInstancesAsync"/> with the instance id until the status is <see cref="JobStatus.Complete"/>,
    /// <see cref="JobStatus.Error"/> or <see cref="JobStatus.Canceled"/>.
    /// </remarks>
    /// <param name="start">The plan.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/configuration_manager/compliance_plans/run")]
    Task<CompliancePlanRun> RunCompliancePlanAsync([Body] CompliancePlanStart start, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of compliance plans.</summary>
    /// <remarks>
    /// 2023.2 and later. Servers answer a list or groups; <see cref="CompliancePlanInstancePage.Instances"/> reads both. Pages by
    /// <see cref="CompliancePlanInstanceSearch.Start"/> up to <see cref="CompliancePlanInstancePage.InstanceCount"/>; advance by the items
    /// received. No source tells whether the start counts runs or groups where there are groups.
    /// </remarks>
    /// <param name="search">Plan or run, order and page; a <see cref="CompliancePlanInstanceSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/compliance_plan_instances")]
    Task<CompliancePlanInstancePage> SearchCompliancePlanInstancesAsync([Body] CompliancePlanInstanceSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of compliance plans that fit a search, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchCompliancePlanInstancesAsync"/>.</remarks>
    /// <param name="search">Plan or run, order, the size of a page and where to begin; a <see cref="CompliancePlanInstanceSearch"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/compliance_plan_instances")]
    [Paged(PagingStyle.BodyStartLimit, Items = "Instances", Total = "InstanceCount")]
    IAsyncEnumerable<CompliancePlanInstance> SearchCompliancePlanInstancesAllAsync([Body] CompliancePlanInstanceSearchBody search, CancellationToken cancellationToken = default);

    /// <summary>Imports compliance plans.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to import.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/plans")]
    Task<JsonElement> ImportCompliancePlanAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
