using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Frameworks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Code",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.AlterColumn<string>(
                name: "Statement",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(max)",
                maxLength: 8000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(1000)",
                oldMaxLength: 1000);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(2100)",
                maxLength: 2100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(1100)",
                oldMaxLength: 1100);

            migrationBuilder.AddColumn<string>(
                name: "Identifier",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(max)",
                maxLength: 100000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Notes",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(max)",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Type",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Creator",
                table: "Curriculum_Framework",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Curriculum_Framework",
                type: "nvarchar(max)",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Format",
                table: "Curriculum_Framework",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Identifier",
                table: "Curriculum_Framework",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "Curriculum_Framework",
                type: "nvarchar(max)",
                maxLength: 100000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Curriculum_Framework",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Level",
                table: "Curriculum_Framework",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Curriculum_Framework",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Curriculum_FormerWording",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FormerWording", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FormerWording_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_FrameworkLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FrameworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Identifier = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FromNodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ToNodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sequence = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Kept = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_FrameworkLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_FrameworkNode_FromNodeId",
                        column: x => x.FromNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_FrameworkNode_ToNodeId",
                        column: x => x.ToNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_FrameworkLink_Curriculum_Framework_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_GlossaryTerm",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_GlossaryTerm", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PromoMove",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromFrameworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToFrameworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ToWasPinned = table.Column<bool>(type: "bit", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PromoMove", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMove_Curriculum_Framework_FromFrameworkId",
                        column: x => x.FromFrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMove_Curriculum_Framework_ToFrameworkId",
                        column: x => x.ToFrameworkId,
                        principalTable: "Curriculum_Framework",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ReadingMark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Clarity = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ReadingMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingMark_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ReadingNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Answers = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EditedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ReadingNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingNote_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_ReadingNote_Curriculum_ReadingNote_Answers",
                        column: x => x.Answers,
                        principalTable: "Curriculum_ReadingNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_GlossaryDefinition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TermId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_GlossaryDefinition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_GlossaryDefinition_Curriculum_GlossaryTerm_TermId",
                        column: x => x.TermId,
                        principalTable: "Curriculum_GlossaryTerm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PromoMoveLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MoveId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromNodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToNodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PromoMoveLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_FrameworkNode_FromNodeId",
                        column: x => x.FromNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_FrameworkNode_ToNodeId",
                        column: x => x.ToNodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PromoMoveLine_Curriculum_PromoMove_MoveId",
                        column: x => x.MoveId,
                        principalTable: "Curriculum_PromoMove",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was there before: a framework's code was its only name.
            migrationBuilder.Sql("UPDATE \"Curriculum_Framework\" SET \"Identifier\" = \"Code\", \"Format\" = 'Csv', \"Level\" = 2");
            migrationBuilder.Sql("UPDATE \"Curriculum_FrameworkNode\" SET \"Identifier\" = \"Code\"");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Identifier",
                table: "Curriculum_FrameworkNode",
                columns: new[] { "FrameworkId", "Identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_Identifier",
                table: "Curriculum_FrameworkNode",
                column: "Identifier");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Framework_Identifier",
                table: "Curriculum_Framework",
                column: "Identifier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FormerWording_NodeId",
                table: "Curriculum_FormerWording",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_FrameworkId_Identifier",
                table: "Curriculum_FrameworkLink",
                columns: new[] { "FrameworkId", "Identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_FromNodeId",
                table: "Curriculum_FrameworkLink",
                column: "FromNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_To",
                table: "Curriculum_FrameworkLink",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkLink_ToNodeId",
                table: "Curriculum_FrameworkLink",
                column: "ToNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_GlossaryDefinition_TermId",
                table: "Curriculum_GlossaryDefinition",
                column: "TermId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_GlossaryTerm_CohortId_Key",
                table: "Curriculum_GlossaryTerm",
                columns: new[] { "CohortId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_CohortId_At",
                table: "Curriculum_PromoMove",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_FromFrameworkId",
                table: "Curriculum_PromoMove",
                column: "FromFrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMove_ToFrameworkId",
                table: "Curriculum_PromoMove",
                column: "ToFrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_FromNodeId",
                table: "Curriculum_PromoMoveLine",
                column: "FromNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_MoveId",
                table: "Curriculum_PromoMoveLine",
                column: "MoveId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PromoMoveLine_ToNodeId",
                table: "Curriculum_PromoMoveLine",
                column: "ToNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingMark_CohortId_NodeId_PersonId",
                table: "Curriculum_ReadingMark",
                columns: new[] { "CohortId", "NodeId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingMark_NodeId",
                table: "Curriculum_ReadingMark",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_Answers",
                table: "Curriculum_ReadingNote",
                column: "Answers");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_CohortId_NodeId",
                table: "Curriculum_ReadingNote",
                columns: new[] { "CohortId", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ReadingNote_NodeId",
                table: "Curriculum_ReadingNote",
                column: "NodeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Curriculum_FormerWording");

            migrationBuilder.DropTable(
                name: "Curriculum_FrameworkLink");

            migrationBuilder.DropTable(
                name: "Curriculum_GlossaryDefinition");

            migrationBuilder.DropTable(
                name: "Curriculum_PromoMoveLine");

            migrationBuilder.DropTable(
                name: "Curriculum_ReadingMark");

            migrationBuilder.DropTable(
                name: "Curriculum_ReadingNote");

            migrationBuilder.DropTable(
                name: "Curriculum_GlossaryTerm");

            migrationBuilder.DropTable(
                name: "Curriculum_PromoMove");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_FrameworkNode_Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropIndex(
                name: "IX_Curriculum_Framework_Identifier",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Identifier",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Notes",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Type",
                table: "Curriculum_FrameworkNode");

            migrationBuilder.DropColumn(
                name: "Creator",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Format",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Identifier",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Curriculum_Framework");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Curriculum_Framework");

            migrationBuilder.AlterColumn<string>(
                name: "Statement",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldMaxLength: 8000);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Curriculum_FrameworkNode",
                type: "nvarchar(1100)",
                maxLength: 1100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(2100)",
                oldMaxLength: 2100);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_FrameworkNode_FrameworkId_Code",
                table: "Curriculum_FrameworkNode",
                columns: new[] { "FrameworkId", "Code" },
                unique: true);
        }
    }
}
