using System.Text.Json;
using System.Text.Json.Nodes;

namespace Itential.Gateway.Tests.Apis;

public sealed class ModelTests
{
    [Fact]
    public void Device_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """{"name":"core1","variables":{"ansible_host":"192.0.2.1","ansible_port":22,"tags":["a",null]},"groups":["core"]}""",
        GatewayDevicesJson.Default.GatewayDevice);

    [Fact]
    public void Device_WithAChangedVariable_WritesTheOthersToo()
    {
        var device = JsonSerializer.Deserialize("""{"name":"core1","variables":{"ansible_host":"192.0.2.1","ansible_port":22}}""", GatewayDevicesJson.Default.GatewayDevice)!;

        device.Variables!["ansible_port"] = 2222;

        Assert.Equal("""{"ansible_host":"192.0.2.1","ansible_port":2222}""", JsonSerializer.Serialize(device.Variables, GatewayDevicesJson.Default.JsonObject));
    }

    [Fact]
    public void NetmikoDevice_ReadAndWritten_KeepsEveryMember()
    {
        var device = RoundTrip.KeepsAll(
            """
            {
              "name": "core1",
              "variables": {
                "host": "192.0.2.1", "device_type": "cisco_ios", "username": "u", "password": "pässword", "port": 22, "secret": "enable-me", "enable": true, "timeout": 10, "session_timeout": 60.5, "keepalive": 5,
                "global_delay_factor": 2, "fast_cli": false, "use_keys": true, "key_file": "/k", "passphrase": "words", "ssh_strict": false, "session_log_file_mode": "write", "newMember": 1
              }
            }
            """,
            GatewayInventoryJson.Default.GatewayNetmikoDevice);

        Assert.Equal("***", device.Variables!.Password!.ToString());
    }

    [Fact]
    public void NetmikoCommand_Written_HasTheNamesOfTheGateway() => Assert.Equal(
        """{"host":"core1","command_string":"show version","delay_factor":1.5,"use_textfsm":true}""",
        JsonSerializer.Serialize(new NetmikoCommand { Host = "core1", CommandString = "show version", DelayFactor = 1.5, UseTextFsm = true }, GatewayNetmikoJson.Default.NetmikoCommand));

    [Fact]
    public void Config_ReadAndWritten_KeepsEveryMemberAndItsSecrets()
    {
        var config = RoundTrip.KeepsAll(
            """
            {
              "ansible_enabled": true, "inventory_file": "/etc/hosts", "collection_path": ["/a", "/b"], "playbook_path": [], "process_count": 4, "ldap_server": "ldap.example.com", "ldap_bind_user_password": "bind",
              "ldap_secure_validation_tls_version": "PROTOCOL_TLSv1_2", "vault_enabled": true, "vault_server": "https://vault.example.com", "vault_access_token": "token", "vault_client_key_file": "/key", "newMember": [1]
            }
            """,
            GatewayConfigJson.Default.GatewayConfig);

        Assert.Contains("LdapBindUserPassword = ***", config.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Script_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """{"name":"ping.py","path":"/opt/scripts","type":"python","schema":{"title":"ping","type":"object","properties":{"host":{"type":"string"}},"required":["host"],"additionalProperties":false},"size":1}""",
        GatewayScriptsJson.Default.GatewayScript);

    [Fact]
    public void Playbook_ReadAndWritten_KeepsEveryMember() => RoundTrip.KeepsAll(
        """{"name":"site.yml","path":"/opt/playbooks","type":"playbook","schema":{"type":["object","null"]},"hosts":"all"}""",
        GatewayPlaybooksJson.Default.GatewayPlaybook);

    [Fact]
    public void Status_ReadAndWritten_KeepsTheFeatures() => RoundTrip.KeepsAll("""{"version":"4.3.4","ansible_enabled":true,"nested":{"a":[1]}}""", GatewaySystemJson.Default.GatewayStatus);

    [Fact]
    public void Page_WithBothCounts_IsRead()
    {
        var page = JsonSerializer.Deserialize("""{"data":[{"name":"a"}],"meta":{"count":1,"total_count":7,"filter":null}}""", GatewayDevicesJson.Default.GatewayPageGatewayDevice)!;

        Assert.Equal("a", Assert.Single(page.Data).Name);
        Assert.Equal(1, page.Meta!.Count);
        Assert.Equal(7, page.Meta.TotalCount);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null,"meta":null}""")]
    public void Page_WithoutData_IsEmpty(string answer) =>
        Assert.Empty(JsonSerializer.Deserialize(answer, GatewayDevicesJson.Default.GatewayPageGatewayDevice)!.Data);

    [Fact]
    public void ScriptRun_WithItsDefaults_SendsEmptyArguments() =>
        Assert.Equal("""{"args":{}}""", JsonSerializer.Serialize(new ScriptRun(), GatewayScriptsJson.Default.ScriptRun));

    [Fact]
    public void PlaybookRun_Written_HasTheNamesOfTheGateway()
    {
        var run = new PlaybookRun { Args = new JsonObject { ["state"] = "present" }, Hosts = ["core1"], StrictArgs = true, SyntaxCheck = false, Verbosity = 2 };

        Assert.Equal(
            """{"args":{"state":"present"},"hosts":["core1"],"strict_args":true,"syntax_check":false,"verbosity":2}""",
            JsonSerializer.Serialize(run, GatewayPlaybooksJson.Default.PlaybookRun));
    }

    [Fact]
    public void Execution_OfAScript_TellsItsMembers()
    {
        var execution = Read("""{"status":"SUCCESS","stdout":"pong","stderr":"","return_code":0,"audit_id":17,"more":{}}""");

        Assert.True(execution.Succeeded);
        Assert.Equal("pong", execution.StandardOutput);
        Assert.Equal("", execution.StandardError);
        Assert.Equal(0, execution.ReturnCode);
        Assert.Equal("17", execution.AuditId);
        Assert.True(execution.Json.TryGetProperty("more", out _));
    }

    [Theory]
    [InlineData("""[{"host":"core1","status":"SUCCESS","results":{}}]""")]
    [InlineData("""{"status":"FAILURE"}""")]
    [InlineData("""{"status":null,"return_code":"x","stdout":{}}""")]
    [InlineData("\"text\"")]
    public void Execution_OfAnotherShape_IsKeptAndNoSuccess(string answer)
    {
        var execution = Read(answer);

        Assert.False(execution.Succeeded);
        Assert.Null(execution.ReturnCode);
        Assert.Null(execution.StandardOutput);
        RoundTrip.KeepsAll(answer, GatewayScriptsJson.Default.GatewayExecution);
    }

    [Theory]
    [InlineData("17", "17")]
    [InlineData("\"a-17\"", "a-17")]
    public void RunRecord_WithAnyKindOfId_IsRead(string json, string id)
    {
        var record = JsonSerializer.Deserialize($$"""{"audit_id":{{json}},"status":"SUCCESS"}""", GatewaySystemJson.Default.GatewayRunRecord)!;

        Assert.Equal(id, record.AuditId.ToString());
        Assert.Equal("SUCCESS", record.UnknownMembers!["status"].GetString());
    }

    private static GatewayExecution Read(string answer) => JsonSerializer.Deserialize(answer, GatewayScriptsJson.Default.GatewayExecution)!;
}
