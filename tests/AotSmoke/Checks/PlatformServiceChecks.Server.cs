using Itential.Platform;

namespace AotSmoke.Checks;

/// <content>The server itself, who may use it, and what it is connected to.</content>
internal static partial class PlatformServiceChecks
{
    private static IEnumerable<Check> OfServer =>
    [
        Call(
            "GET /adapter-models/types",
            """{"adapterModels":["@itential/adapter-ios"],"total":1}""",
            async platform => await platform.AdapterModels.GetAdapterModelTypesAsync() is ["@itential/adapter-ios"]),
        Call(
            "GET /adapters/ios",
            """{"metadata":{"isActive":true,"activeSync":false},"data":{"name":"ios","type":"Adapter","properties":{"brokers":["aaa"]}}}""",
            async platform => await platform.Adapters.GetAdapterAsync("ios") is { Metadata.IsActive: true, Data: { Name: "ios", Properties.Brokers: ["aaa"] } }),
        Call(
            "GET /applications?equals=Search&equalsField=name",
            """{"results":[{"metadata":{"isActive":true},"data":{"name":"Search","type":"Application"}}],"total":1}""",
            async platform => await platform.Applications.GetApplicationsAsync(new SimpleQuery<Application>().Where(ApplicationFields.Name.IsEqualTo("Search")))
                is { Results: [{ Data.Name: "Search" }], Total: 1 }),
        Call(
            "POST /oauth/token",
            """{"access_token":"secret","token_type":"bearer","expires_in":3600}""",
            async platform => await platform.Auth.GetOAuthTokenAsync(new OAuthTokenRequest("client", "secret"))
                is { TokenType: "bearer", ExpiresIn: 3600, AccessToken: not null }),
        Call(
            "GET /authorization/accounts?limit=1",
            """{"results":[{"_id":"a1","username":"admin","firstname":"Ada","inactive":false,"loggedIn":true}],"total":1}""",
            async platform => await platform.Authorization.Accounts.GetAccountsAsync(limit: 1)
                is { Results: [{ Id: "a1", FirstName: "Ada", LoggedIn: true }], Total: 1 }),
        Call(
            "GET /authorization/groups/g1",
            """{"_id":"g1","name":"ops","memberOf":[{"groupId":"g2","aaaManaged":true}],"assignedRoles":[{"roleId":"r1"}]}""",
            async platform => await platform.Authorization.Groups.GetGroupAsync("g1") is { Name: "ops", MemberOf.Count: 1, AssignedRoles.Count: 1 }),
        Call(
            "GET /authorization/roles/r1",
            """{"_id":"r1","name":"engineering","allowedMethods":[{"name":"getJob","provenance":"WorkFlowEngine"}],"allowedViews":[]}""",
            async platform => await platform.Authorization.Roles.GetRoleAsync("r1") is { Name: "engineering", AllowedMethods.Count: 1, AllowedViews.Count: 0 }),
        Call(
            "GET /authorization/methods",
            """{"results":[{"provenance":"Tags","name":"getTag","deprecated":false,"route":{"path":"/get","fullPath":"/tags/get","verb":"POST"}}],"total":1}""",
            async platform => await platform.Authorization.Methods.GetMethodsAsync() is { Results: [{ Name: "getTag", Deprecated: false, Route: not null }] }),
        Call(
            "GET /whoami",
            """{"id":"a1","username":"admin","groups":[{"id":"g1","name":"ops","provenance":"Local AAA"}],"roles":["r1"],"routes":[],"methods":{"Tags":["getTag"]}}""",
            async platform => await platform.Core.WhoAmIAsync() is { Username: "admin", Groups.Count: 1, Methods.Count: 1 }),
        Call("GET /version", "6.4.2", async platform => await platform.GetVersionAsync() is not null),
        Call("GET /customization/banner", Untold, async platform => IsUntold(await platform.Customization.GetBannerAsync())),
        Call("GET /external-links", Untold, async platform => IsUntold(await platform.ExternalLinks.GetLinksAsync())),
        Call(
            "GET /group-mappings/LDAP/cn%3Dops",
            """{"externalGroup":"cn=ops","provenance":"LDAP","iapGroups":["ops"]}""",
            async platform => await platform.GroupMappings.GetGroupMappingAsync("LDAP", "cn=ops") is { Provenance: "LDAP", IapGroups: ["ops"] }),
        Call(
            "GET /health/status",
            """{"host":"itential","serverId":"s1","serverName":null,"services":[{"service":"redis","status":"running"}],"timestamp":1700000000000,"apps":"running","adapters":"running"}""",
            async platform => await platform.Health.GetHealthStatusAsync()
                is { Host: "itential", ServerName: null, Services: [{ Service: "redis" }], Timestamp.Year: 2023 }),
        Call(
            "GET /indexes",
            """{"jobs":{"indexes":[{"name":"_id_"}]}}""",
            async platform => (await platform.Indexes.GetIndexesAsync())["jobs"].Indexes.Count == 1),
        Call(
            "GET /integration-models",
            """{"integrationModels":[{"model":"@itential/adapter_inventory:1","versionId":"inventory:1","properties":{"server":{"protocol":"https","host":"inventory.example"}}}],"total":1}""",
            async platform => await platform.IntegrationModels.GetIntegrationModelsAsync()
                is { IntegrationModels: [{ VersionId: "inventory:1", Properties: not null }], Total: 1 }),
        Call(
            "GET /integrations/inventory",
            """{"metadata":{"isActive":true},"data":{"name":"inventory","virtual":true,"properties":{"type":"inventory:1"}}}""",
            async platform => await platform.Integrations.GetIntegrationAsync("inventory") is { Data: { Virtual: true, Properties.Type: "inventory:1" } }),
        Call(
            "GET /oauth/serviceAccounts",
            """{"results":[{"name":"robot","client_id":"c1","inactive":false}],"total":1}""",
            async platform => await platform.OAuth.GetServiceAccountsAsync() is { Results: [{ ClientId: "c1", Inactive: false }] }),
        Call(
            "GET /prebuilts/p1",
            """{"_id":"p1","name":"upgrade","version":"1.0.0","IAPDependencies":{"Search":"1"},"components":[{"id":"c1","name":"start","type":"workflow"}]}""",
            async platform => await platform.Prebuilts.GetPrebuiltAsync("p1") is { Name: "upgrade", IapDependencies.Count: 1, Components.Count: 1 }),
        Call("GET /prebuilts-repository", Untold, async platform => IsUntold(await platform.PrebuiltsRepository.GetRepositoryPrebuiltsAsync())),
        Call(
            "GET /profiles/standard",
            """{"metadata":{"isActive":true},"profile":{"id":"standard","launchDelay":5}}""",
            async platform => await platform.Profiles.GetProfileAsync("standard") is { Metadata.IsActive: true, Profile.Id: "standard" }),
        Call(
            "GET /schema/profiles",
            """{"type":"object"}""",
            async platform => (string?)(await platform.Schema.GetProfileSchemaAsync())["type"] == "object"),
        Call(
            "POST /search/find",
            """{"results":[{"label":"Workflows","type":"workflow","results":[{"_id":"w1","name":"upgrade"}],"count":1}],"total":1}""",
            async platform => await platform.Search.FindAsync(new SearchBody(new SearchRequest("upgrade")))
                is { Results: [{ Label: "Workflows", Results: [{ Id: "w1" }] }] }),
        Call(
            "GET /sso/configs/corporate",
            """{"name":"corporate","ssoType":"saml","settings":{"issuer":"itential","loginURL":"https://sso.example"}}""",
            async platform => await platform.Sso.GetSsoConfigAsync("corporate")
                is { Name: "corporate", Settings: { Issuer: "itential", LoginUrl: "https://sso.example" } }),
        Call(
            "GET /tags/all",
            """[{"_id":"t1","name":"lab","description":""}]""",
            async platform => await platform.Tags.GetTagsAsync() is [{ Id: "t1", Name: "lab" }]),
    ];
}
