using System.Net;
using System.Net.Sockets;
using ClusterGraph.Bolt.Testkit;

// The port is testkit's own default and can be given as the only argument.
using var listener = new TcpListener(IPAddress.Loopback, args.Length > 0 ? int.Parse(args[0]) : 9876);
listener.Start();
Console.WriteLine($"Listening on {listener.LocalEndpoint}.");
while (true)
{
    var client = await listener.AcceptTcpClientAsync();
    _ = Task.Run(() => new Backend(new Conversation(client)).ServeAsync());
}
