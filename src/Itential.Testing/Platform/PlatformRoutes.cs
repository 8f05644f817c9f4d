using Itential.Testing.Hosting;
using Itential.Testing.Platform.Agents;
using Itential.Testing.Platform.Configuration;
using Itential.Testing.Platform.Inventories;
using Itential.Testing.Platform.Lifecycle;
using Itential.Testing.Platform.Mop;
using Itential.Testing.Platform.Operations;
using Itential.Testing.Platform.Services;
using Itential.Testing.Platform.Studio;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary>All routes of a Platform, over one state.</summary>
internal sealed class PlatformRoutes(PlatformServerOptions options, SessionStore sessions, SessionCookie cookies, TrafficCounters counters)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var state = new PlatformState(options);
        new LoginRoutes(options, sessions, cookies, counters.CountRefusedLogin).Map(routes);
        new CoreRoutes(options).Map(routes);
        new HealthRoutes(state).Map(routes);
        new AdapterRoutes(state).Map(routes);
        new JobRoutes(state).Map(routes);
        new AutomationRoutes(state).Map(routes);
        new WorkflowRoutes(state).Map(routes);
        MapStudio(routes, state);
        MapOperations(routes, state);
        MapConfiguration(routes, state);
        MapServices(routes, state);
        MapAgents(routes, state);
    }

    private static void MapStudio(IEndpointRouteBuilder routes, PlatformState state)
    {
        new ProjectRoutes(state).Map(routes);
        new TemplateRoutes(state).Map(routes);
        new TransformationRoutes(state).Map(routes);
        new FormRoutes(state).Map(routes);
        new MopRoutes(state).Map(routes);
    }

    private static void MapOperations(IEndpointRouteBuilder routes, PlatformState state)
    {
        new AutomationTransferRoutes(state).Map(routes);
        new TriggerRoutes(state).Map(routes);
        new TaskRoutes(state).Map(routes);
        new ModelRoutes(state).Map(routes);
        new InstanceRoutes(state).Map(routes);
        new ExecutionRoutes(state).Map(routes);
    }

    private static void MapConfiguration(IEndpointRouteBuilder routes, PlatformState state)
    {
        new DeviceRoutes(state).Map(routes);
        new GoldenConfigRoutes(state).Map(routes);
        new ComplianceRoutes(state).Map(routes);
        new CompliancePlanRoutes(state).Map(routes);
        new InventoryRoutes(state).Map(routes);
        new GatewayRoutes(state).Map(routes);
    }

    private static void MapServices(IEndpointRouteBuilder routes, PlatformState state)
    {
        new IntegrationModelRoutes(state).Map(routes);
        new IntegrationRoutes(state).Map(routes);
        new PrebuiltRoutes(state).Map(routes);
        new ProfileRoutes(state).Map(routes);
    }

    private static void MapAgents(IEndpointRouteBuilder routes, PlatformState state)
    {
        new AgentProjectRoutes(state).Map(routes);
        new SessionRoutes(state).Map(routes);
        new DecoratorRoutes(state).Map(routes);
    }
}
