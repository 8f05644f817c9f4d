using System.Text;

namespace Otumat.Collector;

/// <summary>The tables behind the plots, as files.</summary>
internal sealed class ExportEndpoint(StatisticsStore statistics, AdministratorSession session, FormTokens forms, TimeProvider clock)
{
    public const string Path = "/dashboard/export.csv";

    public async Task HandleAsync(HttpContext context)
    {
        if (!await session.IsOpenAsync(context).ConfigureAwait(false))
        {
            await AdministratorPage.WriteAsync(context, forms).ConfigureAwait(false);
            return;
        }

        var table = context.Request.Query["table"].ToString();
        var numbers = await statistics.ReadAsync(DashboardFilter.Read(context.Request.Query, clock), context.RequestAborted).ConfigureAwait(false);
        if (ExportTables.Write(table, numbers) is not { } text)
        {
            await MessagePage.WriteAsync(context, "There is no such table", "Choose one on the dashboard.", StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{table}.csv\"";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).ConfigureAwait(false);
    }
}
