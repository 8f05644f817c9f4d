namespace Otumat.Collector;

/// <summary>Which path leads where, and how often and how much it takes.</summary>
internal static class CollectorRoutes
{
    public static void MapCollector(this IEndpointRouteBuilder app, CollectorConfiguration configuration)
    {
        var routes = configuration.Routes;
        var services = app.ServiceProvider;
        app.MapProtocol(services, configuration);

        var consent = services.GetRequiredService<ConsentEndpoint>();
        app.MapGet(routes.Install, consent.ShowAsync).RequireRateLimiting(RateLimits.Pages);
        app.MapPost(routes.Install, consent.DecideAsync).RequireRateLimiting(RateLimits.Pages);

        var verification = services.GetRequiredService<VerificationEndpoint>();
        app.MapGet(routes.Verification, verification.ShowAsync).RequireRateLimiting(RateLimits.Pages);
        app.MapPost(routes.Verification, verification.HandleAsync).RequireRateLimiting(RateLimits.UserCodes);

        app.MapPost(SignInPage.Path, services.GetRequiredService<SignInEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.SignIns);
        app.MapGet(StyleSheet.Path, StyleSheet.WriteAsync);
        app.MapDashboard(services);
        app.MapGet(HealthEndpoint.Path, services.GetRequiredService<HealthEndpoint>().HandleAsync);
        app.MapGet(CollectorMetrics.Path, MetricsAsync);
    }

    private static void MapProtocol(this IEndpointRouteBuilder app, IServiceProvider services, CollectorConfiguration configuration)
    {
        var routes = configuration.Routes;
        app.MapPost(routes.Token, services.GetRequiredService<TokenEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.Tokens);
        app.MapPost(routes.Device, services.GetRequiredService<DeviceEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.Tokens);
        app.MapPost(routes.Revoke, services.GetRequiredService<RevokeEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.Tokens);
        app.MapPost(routes.Events, services.GetRequiredService<EventEndpoint>().HandleAsync)
            .RequireRateLimiting(RateLimits.Events)
            .WithMetadata(new BodyLimit((long)configuration.Limits.BatchBytes * BatchBody.Patience));
    }

    private static void MapDashboard(this IEndpointRouteBuilder app, IServiceProvider services)
    {
        var administrator = services.GetRequiredService<AdministratorEndpoint>();
        app.MapGet(DashboardEndpoint.Path, services.GetRequiredService<DashboardEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.Pages);
        app.MapGet(ExportEndpoint.Path, services.GetRequiredService<ExportEndpoint>().HandleAsync).RequireRateLimiting(RateLimits.Pages);
        app.MapPost(AdministratorPage.SignInPath, administrator.SignInAsync).RequireRateLimiting(RateLimits.SignIns);
        app.MapPost(AdministratorPage.SignOutPath, administrator.SignOutAsync).RequireRateLimiting(RateLimits.Pages);
    }

    private static Task MetricsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        return context.Response.WriteAsync(context.RequestServices.GetRequiredService<CollectorMetrics>().Write(), context.RequestAborted);
    }
}
