using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Runs Terraform configurations, step by step.</summary>
[Trace]
[JsonContext(typeof(GatewayTerraformsJson))]
public interface IGatewayTerraformRunsApi
{
    /// <summary>Prepares a Terraform configuration: the <c>init</c> of Terraform.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="IGatewayTerraformsApi.GetTerraformHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/terraforms/{name}/terraform_init")]
    Task<GatewayExecution> InitTerraformAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Asks what a Terraform configuration would change: the <c>plan</c> of Terraform.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="IGatewayTerraformsApi.GetTerraformHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/terraforms/{name}/terraform_plan")]
    Task<GatewayExecution> PlanTerraformAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Makes what a Terraform configuration describes: the <c>apply</c> of Terraform.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="IGatewayTerraformsApi.GetTerraformHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/terraforms/{name}/terraform_apply")]
    Task<GatewayExecution> ApplyTerraformAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Takes down what a Terraform configuration made: the <c>destroy</c> of Terraform.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="IGatewayTerraformsApi.GetTerraformHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/terraforms/{name}/terraform_destroy")]
    Task<GatewayExecution> DestroyTerraformAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Checks whether a Terraform configuration is valid: the <c>validate</c> of Terraform.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the run is over, which can take minutes: give the client a long timeout. Each call runs it again; after a
    /// timeout look for the result in <see cref="IGatewayTerraformsApi.GetTerraformHistoryAsync"/>.
    /// </remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/terraforms/{name}/terraform_validate")]
    Task<GatewayExecution> ValidateTerraformAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Prepares a Terraform configuration by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="InitTerraformAsync"/>, which another client uses. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with, guessed from the other route.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/terraforms/{name}/init")]
    Task<JsonElement> InitTerraformAltAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Asks what a Terraform configuration would change by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="PlanTerraformAsync"/>, which another client uses. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with, guessed from the other route.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/terraforms/{name}/plan")]
    Task<JsonElement> PlanTerraformAltAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Makes what a Terraform configuration describes by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="ApplyTerraformAsync"/>, which another client uses. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with, guessed from the other route.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/terraforms/{name}/apply")]
    Task<JsonElement> ApplyTerraformAltAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Takes down what a Terraform configuration made by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="DestroyTerraformAsync"/>, which another client uses. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with, guessed from the other route.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/terraforms/{name}/destroy")]
    Task<JsonElement> DestroyTerraformAltAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);

    /// <summary>Checks whether a Terraform configuration is valid by the route of one client alone.</summary>
    /// <remarks>Gateway 4; conflicts with <see cref="ValidateTerraformAsync"/>, which another client uses. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="run">What it runs with, guessed from the other route.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/terraforms/{name}/validate")]
    Task<JsonElement> ValidateTerraformAltAsync(string name, [Body] TerraformRun run, CancellationToken cancellationToken = default);
}
