namespace Otumat.Collector;

/// <summary>The dashboard, for whoever has shown the administrator's token.</summary>
internal sealed class DashboardEndpoint(StatisticsStore statistics, CollectorConfiguration configuration, AdministratorSession session, FormTokens forms, TimeProvider clock)
{
    public const string Path = "/dashboard";

    public async Task HandleAsync(HttpContext context)
    {
        if (!await session.IsOpenAsync(context).ConfigureAwait(false))
        {
            await AdministratorPage.WriteAsync(context, forms).ConfigureAwait(false);
            return;
        }

        var filter = DashboardFilter.Read(context.Request.Query, clock);
        var numbers = await statistics.ReadAsync(filter, context.RequestAborted).ConfigureAwait(false);
        await PageReply.WriteAsync(context, "Usage", DashboardPage.Body(filter, numbers, configuration.Packages, forms.Input(context))).ConfigureAwait(false);
    }
}
