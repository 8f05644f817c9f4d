namespace Otumat.Collector.Tests.Harness;

/// <summary>The author and the package of these tests.</summary>
internal static class The
{
    public const string ClientId = "datajoint";
    public const string OtherClientId = "other-package";
    public const string Redirect = "http://127.0.0.1:54321/otumat/callback";
    public const string State = "st4te/with+odd=letters";
    public const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    public const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    public const string Password = "correct horse battery";

    private static readonly string Hash = PasswordHash.Create(new(Password));

    public static CollectorConfiguration Configuration { get; } = new()
    {
        Packages =
        [
            new PackageConfiguration
            {
                ClientId = ClientId,
                Package = "DataJoint",
                Author = "The <b>DataJoint</b> team",
                Notice = "We would like to know what is used & what is not.",
                NoticeVersion = "3",
                Collects = ["import: the package was loaded"],
                Survey =
                [
                    new SurveyQuestion { Id = "field", Question = "What do you work on?", Choices = ["Biology", "Physics"] },
                    new SurveyQuestion { Id = "other", Question = "Anything else?" },
                ],
            },
            new PackageConfiguration { ClientId = OtherClientId, Notice = "Another notice." },
        ],
        Limits = new LimitConfiguration { Pages = 10_000, Tokens = 10_000, Events = 10_000, SignIns = 1000, UserCodes = 1000 },
    };

    public static CollectorConfiguration WithUsers { get; } = Configuration with { Users = [new UserConfiguration { Name = "ann", PasswordHash = Hash }] };
}
