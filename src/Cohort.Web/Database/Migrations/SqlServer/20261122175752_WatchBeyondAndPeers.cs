using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WatchBeyondAndPeers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "Watch_WatchSource",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PausedBy",
                table: "Watch_WatchSource",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedWhy",
                table: "Watch_WatchSource",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnHash",
                table: "Watch_ItemComment",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BroughtBy",
                table: "Watch_FeedOut",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Cohorts_Buddy",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuddyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_Buddy", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ContactBlock",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BlockedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ContactBlock", x => new { x.PersonId, x.BlockedId });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_ContactRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NewcomerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LapsesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    SilencedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReportWords = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    OpenPair = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_ContactRequest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DirectoryCard",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Department = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DepartmentKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MayBeAsked = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CanBeBuddy = table.Column<bool>(type: "bit", nullable: false),
                    ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DirectoryCard", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_DirectoryStem",
                columns: table => new
                {
                    Stem = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_DirectoryStem", x => new { x.Stem, x.PersonId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "Cohorts_KnowHow",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Normal = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts_KnowHow", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_CompetenceDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_CompetenceDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_CompetenceDecision_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Observation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Voice = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Observation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Observation_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Positioning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DismissedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Positioning", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_HelpNumber",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hours = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Cost = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Web = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_HelpNumber", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CompetenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsAnswered = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerMatch",
                columns: table => new
                {
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerMatch", x => new { x.OfferId, x.RequestId });
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerSession",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Doing = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    BrickId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false),
                    Quorum = table.Column<int>(type: "int", nullable: false),
                    Modality = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Material = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    From = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FromTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FromPath = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WorkshopId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    QuorumToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HeldToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BecameBrick = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Card = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerSession", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Scenario",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Theme = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    PersonAge = table.Column<int>(type: "int", nullable: false),
                    PersonSituation = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Situation = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Deadline = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Says = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Hidden = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    PersonBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AdviserBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ObserverBrief = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Grid = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Debrief = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Traps = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    HandOverWhen = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    HandOverTo = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    HandOverNever = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    ContentNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Numbers = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Competences = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Variants = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Scenario", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Synonym",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Other = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(121)", maxLength: 121, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Synonym", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Credit",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Pseudonym = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ShowsReasons = table.Column<bool>(type: "bit", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Credit", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_HandedOver",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HandedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_HandedOver", x => new { x.ItemId, x.FromId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemAlias",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    KeyVersion = table.Column<int>(type: "int", nullable: false),
                    FormerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SaidBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemAlias", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_ItemAlias_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_KeptBack",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SaidBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_KeptBack", x => new { x.ItemId, x.SaidBy });
                });

            migrationBuilder.CreateTable(
                name: "Watch_LinkCheck",
                columns: table => new
                {
                    AddressHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Looks = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    MovedTo = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    LastLookAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextLookAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_LinkCheck", x => x.AddressHash);
                });

            migrationBuilder.CreateTable(
                name: "Watch_PageCard",
                columns: table => new
                {
                    AddressHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Author = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Picture = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    IsFile = table.Column<bool>(type: "bit", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_PageCard", x => x.AddressHash);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Publication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ThemeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Introduction = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Promo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    IsListed = table.Column<bool>(type: "bit", nullable: false),
                    HasReasons = table.Column<bool>(type: "bit", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    PublishedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Publication", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_SourceReading",
                columns: table => new
                {
                    SourceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NextAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Claims = table.Column<int>(type: "int", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Trouble = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TroubleValue = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Mark = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Changed = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_SourceReading", x => x.SourceId);
                    table.ForeignKey(
                        name: "FK_Watch_SourceReading_Watch_WatchSource_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Watch_WatchSource",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Suggestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PromoId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SourceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    WideHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Site = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Fate = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    FateAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FateBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Suggestion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_DecisionGround",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObservationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_DecisionGround", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_DecisionGround_Curriculum_CompetenceDecision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Curriculum_CompetenceDecision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Curriculum_DecisionGround_Curriculum_Observation_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Curriculum_Observation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ObservationEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObservationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ObservationEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ObservationEvidence_Curriculum_Observation_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Curriculum_Observation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PositioningLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PositioningId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    IsNew = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PositioningLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PositioningLine_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PositioningLine_Curriculum_Positioning_PositioningId",
                        column: x => x.PositioningId,
                        principalTable: "Curriculum_Positioning",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_FeedbackGiven",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_FeedbackGiven", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_FeedbackGiven_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerFeedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Takes = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Helped = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Idea = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerFeedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerFeedback_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerInterest",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ComesAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerInterest", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerInterest_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerLeader",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerLeader", x => new { x.SessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerLeader_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerRole",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerRole", x => new { x.SessionId, x.Role });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerRole_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PeerTouch",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PeerTouch", x => new { x.SessionId, x.NodeId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PeerTouch_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PrivateNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PrivateNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_PrivateNote_PeerSessions_PeerSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PeerSessions_PeerSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_CardPass",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_CardPass", x => new { x.PersonId, x.CardId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_CardPass_PeerSessions_Scenario_CardId",
                        column: x => x.CardId,
                        principalTable: "PeerSessions_Scenario",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_Play",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Grid = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    BegunBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_Play", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeerSessions_Play_PeerSessions_Scenario_CardId",
                        column: x => x.CardId,
                        principalTable: "PeerSessions_Scenario",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_PublicPick",
                columns: table => new
                {
                    PublicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Themes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_PublicPick", x => new { x.PublicationId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_PublicPick_Watch_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Watch_Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayAnswer",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayAnswer", x => new { x.PlayId, x.Line });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayAnswer_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayMark",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Sight = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayMark", x => new { x.PlayId, x.PersonId, x.Line });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayMark_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeerSessions_PlayPart",
                columns: table => new
                {
                    PlayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seat = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_PlayPart", x => new { x.PlayId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PeerSessions_PlayPart_PeerSessions_Play_PlayId",
                        column: x => x.PlayId,
                        principalTable: "PeerSessions_Play",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "LookAgainOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut",
                column: "BroughtBy");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Buddy_BuddyId",
                table: "Cohorts_Buddy",
                column: "BuddyId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_AskedBy_At",
                table: "Cohorts_ContactRequest",
                columns: new[] { "AskedBy", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_OpenPair",
                table: "Cohorts_ContactRequest",
                column: "OpenPair",
                unique: true,
                filter: "[OpenPair] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_PersonId_At",
                table: "Cohorts_ContactRequest",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_ContactRequest_ReportedAt",
                table: "Cohorts_ContactRequest",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DirectoryCard_EndsAt",
                table: "Cohorts_DirectoryCard",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_DirectoryStem_PersonId",
                table: "Cohorts_DirectoryStem",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_KnowHow_PersonId_List_Normal",
                table: "Cohorts_KnowHow",
                columns: new[] { "PersonId", "List", "Normal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceDecision_CohortId_PersonId",
                table: "Curriculum_CompetenceDecision",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceDecision_NodeId",
                table: "Curriculum_CompetenceDecision",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_DecisionGround_DecisionId_ObservationId",
                table: "Curriculum_DecisionGround",
                columns: new[] { "DecisionId", "ObservationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_DecisionGround_ObservationId",
                table: "Curriculum_DecisionGround",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_By",
                table: "Curriculum_Observation",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_CohortId_PersonId",
                table: "Curriculum_Observation",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_NodeId",
                table: "Curriculum_Observation",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_PersonId",
                table: "Curriculum_Observation",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ObservationEvidence_ObservationId",
                table: "Curriculum_ObservationEvidence",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Positioning_CohortId_PersonId",
                table: "Curriculum_Positioning",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PositioningLine_NodeId",
                table: "Curriculum_PositioningLine",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PositioningLine_PositioningId_NodeId",
                table: "Curriculum_PositioningLine",
                columns: new[] { "PositioningId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_CardPass_CardId",
                table: "PeerSessions_CardPass",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_FeedbackGiven_PersonId",
                table: "PeerSessions_FeedbackGiven",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_HelpNumber_Code",
                table: "PeerSessions_HelpNumber",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerEntry_CohortId_ClosedAt",
                table: "PeerSessions_PeerEntry",
                columns: new[] { "CohortId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerEntry_PersonId",
                table: "PeerSessions_PeerEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerFeedback_PersonId",
                table: "PeerSessions_PeerFeedback",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerFeedback_SessionId",
                table: "PeerSessions_PeerFeedback",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerInterest_CohortId",
                table: "PeerSessions_PeerInterest",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerInterest_PersonId",
                table: "PeerSessions_PeerInterest",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerLeader_CohortId",
                table: "PeerSessions_PeerLeader",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerLeader_PersonId",
                table: "PeerSessions_PeerLeader",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerMatch_CohortId",
                table: "PeerSessions_PeerMatch",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerMatch_RequestId",
                table: "PeerSessions_PeerMatch",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerRole_CohortId",
                table: "PeerSessions_PeerRole",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerRole_PersonId",
                table: "PeerSessions_PeerRole",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_CohortId_MadeAt",
                table: "PeerSessions_PeerSession",
                columns: new[] { "CohortId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_MadeBy",
                table: "PeerSessions_PeerSession",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerSession_WorkshopId",
                table: "PeerSessions_PeerSession",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PeerTouch_CohortId",
                table: "PeerSessions_PeerTouch",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_BegunBy_ClosedAt",
                table: "PeerSessions_Play",
                columns: new[] { "BegunBy", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_CardId",
                table: "PeerSessions_Play",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Play_CohortId_BegunAt",
                table: "PeerSessions_Play",
                columns: new[] { "CohortId", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PlayMark_PersonId",
                table: "PeerSessions_PlayMark",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PlayPart_PersonId",
                table: "PeerSessions_PlayPart",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PrivateNote_By",
                table: "PeerSessions_PrivateNote",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_PrivateNote_SessionId_By",
                table: "PeerSessions_PrivateNote",
                columns: new[] { "SessionId", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Scenario_CohortId_RetiredAt",
                table: "PeerSessions_Scenario",
                columns: new[] { "CohortId", "RetiredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Scenario_MadeBy",
                table: "PeerSessions_Scenario",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Synonym_By",
                table: "PeerSessions_Synonym",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_Synonym_CohortId_Key",
                table: "PeerSessions_Synonym",
                columns: new[] { "CohortId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Credit_PersonId",
                table: "Watch_Credit",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_HandedOver_CohortId_FromId",
                table: "Watch_HandedOver",
                columns: new[] { "CohortId", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_CohortId_KeyHash",
                table: "Watch_ItemAlias",
                columns: new[] { "CohortId", "KeyHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_FormerId",
                table: "Watch_ItemAlias",
                column: "FormerId",
                unique: true,
                filter: "[FormerId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_ItemId",
                table: "Watch_ItemAlias",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_KeyVersion",
                table: "Watch_ItemAlias",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_SaidBy",
                table: "Watch_ItemAlias",
                column: "SaidBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_KeptBack_CohortId",
                table: "Watch_KeptBack",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkCheck_NextLookAt",
                table: "Watch_LinkCheck",
                column: "NextLookAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_CohortId_ThemeId_PersonId",
                table: "Watch_Publication",
                columns: new[] { "CohortId", "ThemeId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_PersonId",
                table: "Watch_Publication",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_Slug",
                table: "Watch_Publication",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SourceReading_NextAt",
                table: "Watch_SourceReading",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_FateBy",
                table: "Watch_Suggestion",
                column: "FateBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_KeyHash",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "KeyHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_SourceId_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "SourceId", "FoundAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cohorts_Buddy");

            migrationBuilder.DropTable(
                name: "Cohorts_ContactBlock");

            migrationBuilder.DropTable(
                name: "Cohorts_ContactRequest");

            migrationBuilder.DropTable(
                name: "Cohorts_DirectoryCard");

            migrationBuilder.DropTable(
                name: "Cohorts_DirectoryStem");

            migrationBuilder.DropTable(
                name: "Cohorts_KnowHow");

            migrationBuilder.DropTable(
                name: "Curriculum_DecisionGround");

            migrationBuilder.DropTable(
                name: "Curriculum_ObservationEvidence");

            migrationBuilder.DropTable(
                name: "Curriculum_PositioningLine");

            migrationBuilder.DropTable(
                name: "PeerSessions_CardPass");

            migrationBuilder.DropTable(
                name: "PeerSessions_FeedbackGiven");

            migrationBuilder.DropTable(
                name: "PeerSessions_HelpNumber");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerEntry");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerFeedback");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerInterest");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerLeader");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerMatch");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerRole");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerTouch");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayAnswer");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayMark");

            migrationBuilder.DropTable(
                name: "PeerSessions_PlayPart");

            migrationBuilder.DropTable(
                name: "PeerSessions_PrivateNote");

            migrationBuilder.DropTable(
                name: "PeerSessions_Synonym");

            migrationBuilder.DropTable(
                name: "Watch_Credit");

            migrationBuilder.DropTable(
                name: "Watch_HandedOver");

            migrationBuilder.DropTable(
                name: "Watch_ItemAlias");

            migrationBuilder.DropTable(
                name: "Watch_KeptBack");

            migrationBuilder.DropTable(
                name: "Watch_LinkCheck");

            migrationBuilder.DropTable(
                name: "Watch_PageCard");

            migrationBuilder.DropTable(
                name: "Watch_PublicPick");

            migrationBuilder.DropTable(
                name: "Watch_SourceReading");

            migrationBuilder.DropTable(
                name: "Watch_Suggestion");

            migrationBuilder.DropTable(
                name: "Curriculum_CompetenceDecision");

            migrationBuilder.DropTable(
                name: "Curriculum_Observation");

            migrationBuilder.DropTable(
                name: "Curriculum_Positioning");

            migrationBuilder.DropTable(
                name: "PeerSessions_Play");

            migrationBuilder.DropTable(
                name: "PeerSessions_PeerSession");

            migrationBuilder.DropTable(
                name: "Watch_Publication");

            migrationBuilder.DropTable(
                name: "PeerSessions_Scenario");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem");

            migrationBuilder.DropIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedWhy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "WithdrawnHash",
                table: "Watch_ItemComment");

            migrationBuilder.DropColumn(
                name: "BroughtBy",
                table: "Watch_FeedOut");
        }
    }
}
