namespace Otumat.Collector;

/// <summary>Numbers first, then the same as pictures.</summary>
internal static class DashboardPage
{
    public static Html Body(DashboardFilter filter, Statistics numbers, IReadOnlyList<PackageConfiguration> packages, Html formToken) => Html.Of(
        $"""
        <div class="dashboard">
        <header>
        <h1>Usage</h1>
        <form method="post" action="{AdministratorPage.SignOutPath}">{formToken}<button type="submit">Sign out</button></form>
        </header>
        <form class="filter" method="get" action="{DashboardEndpoint.Path}">
        <div><label for="package">Package</label><select id="package" name="package"><option value="">All packages</option>{Options(filter, numbers, packages)}</select></div>
        <div><label for="from">From</label><input type="date" id="from" name="from" value="{filter.FromText}"></div>
        <div><label for="to">To</label><input type="date" id="to" name="to" value="{filter.ToText}"></div>
        <div><button type="submit">Show</button></div>
        </form>
        <dl class="numbers">
        {Number("Installations", numbers.TotalInstallations)}
        {Number("New in this period", numbers.NewInstallations)}
        {Number("Active in this period", numbers.ActiveInstallations)}
        {Number("Events in this period", numbers.TotalEvents)}
        </dl>
        {Section("Installations over time", ExportTables.Installations, filter, DayPlot.Draw("Installations by day", numbers.Installations))}
        {Section("Active installations", ExportTables.Active, filter, DayPlot.Draw("Active installations by day", numbers.Active))}
        {Section("Events", ExportTables.Events, filter, DayPlot.Draw("Events by day", numbers.Events))}
        {Section("Events by type", ExportTables.Types, filter, LabelPlot.Draw("Events by type", "Type", numbers.Names))}
        {Section("Events by version", ExportTables.Versions, filter, LabelPlot.Draw("Events by version", "Version", numbers.Versions))}
        </div>
        """);

    private static Html Number(string name, long count) => Html.Of($"<div><dt>{name}</dt><dd>{DayPlot.Number(count)}</dd></div>");

    private static Html Section(string title, string table, DashboardFilter filter, Html content) => Html.Of(
        $"""
        <section>
        <h2>{title}</h2>
        {content}
        <p class="quiet"><a href="{ExportEndpoint.Path}{filter.Query(table)}">{title} as CSV</a></p>
        </section>
        """);

    private static Html Options(DashboardFilter filter, Statistics numbers, IReadOnlyList<PackageConfiguration> packages) => Html.Join(numbers.ClientIds
        .Union(packages.Select(package => package.ClientId))
        .Order(StringComparer.Ordinal)
        .Select(id => Html.Of($"""<option value="{id}"{(id == filter.ClientId ? Html.Of($" selected") : Html.None)}>{packages.FirstOrDefault(package => package.ClientId == id)?.Title ?? id}</option>""")));
}
