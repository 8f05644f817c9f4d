namespace Otumat.Collector;

/// <summary>What the person reads before they decide. All of it is the author's, nothing is the query's.</summary>
internal static class ConsentPage
{
    /// <summary>The page as the browser and the verification page show it.</summary>
    /// <param name="package">Who asks.</param>
    /// <param name="action">The path that the form is sent to.</param>
    /// <param name="hidden">What the form carries along.</param>
    /// <param name="user">Who is signed in, where people sign in.</param>
    public static Html Body(PackageConfiguration package, string action, Html hidden, string? user) => Html.Of(
        $"""
        <h1>May {package.Title} send usage data?</h1>
        {Author(package)}
        <p class="notice">{package.Notice}</p>
        <h2>What is sent</h2>
        <ul>
        <li>a random number that stands for this installation; it is made for this and says nothing about you or your machine</li>
        <li>the family of the operating system, the version of .NET, the version of {package.Title}</li>
        {Collected(package)}
        {Named(user)}
        </ul>
        <p class="quiet">{(user is null ? "No name, no address" : "No address")}, no location, no content of your files. You can change your mind at any time: opting out ends the sending at once, and what was sent is deleted here.</p>
        <form method="post" action="{action}">
        {hidden}
        {SurveyForm.Fields(package.Survey)}
        {SignedIn(user)}
        <div class="actions">
        <button type="submit" name="decision" value="yes">Yes, send usage data</button>
        <button type="submit" name="decision" value="no">No, send nothing</button>
        </div>
        </form>
        <p class="quiet">Notice {package.NoticeVersion}. Closing this page decides nothing.</p>
        """);

    private static Html Author(PackageConfiguration package) => package.Author is null ? Html.None : Html.Of($"""<p>Asked by {package.Author}.</p>""");

    private static Html Collected(PackageConfiguration package) => package.Collects.Count == 0
        ? Html.Of($"<li>the names of the features that you use, and when</li>")
        : Html.Join(package.Collects.Select(line => Html.Of($"<li>{line}</li>")));

    private static Html Named(string? user) => user is null ? Html.None : Html.Of($"<li>that {user}, who is signed in here, has said yes</li>");

    private static Html SignedIn(string? user) => user is null ? Html.None : Html.Of($"""<p class="quiet">Signed in as {user}.</p>""");
}
